package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.PerceivedStart;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What counts as trying a rung, and who is asked to. */
class TrialsTest {

    @Test
    void the_nudge_may_fall_on_a_bout_that_was_tried_but_does_not_count() {
        var story = aRegularRunner().asEver(2, 2).times(2, s -> s.asEver(2, 2)).asEver(2, 4);
        assertThat(story.codes()).doesNotContain(Code.NUDGE_TRY_RUNG);

        story.ran(9_500).starting(PerceivedStart.SLOWER).asked(2, 2);

        assertThat(story.lastCodes()).contains(Code.TRIAL_EXCLUDED_SPIKE, Code.NUDGE_TRY_RUNG);
    }

    @Test
    void a_bout_that_was_worse_nudges_nobody() {
        var story = aRegularRunner().asEver(2, 2).times(2, s -> s.asEver(2, 2)).asEver(2, 4);

        assertThat(story.lastCodes()).contains(Code.RUNG_NOT_TRIED).doesNotContain(Code.NUDGE_TRY_RUNG);
    }

    @Test
    void a_placement_does_not_shorten_the_week_between_two_quick_steps() {
        var story = aRegularRunner().asEver(3, 3).doingTheRung(2, 4);
        assertThat(story.lastCodes()).contains(Code.LADDER_STEP_UP_R2);

        story.placedOn(2, 4).passing(Duration.ofHours(1)).doingTheRung(2, 4);

        assertThat(story.lastCodes()).contains(Code.DWELL_HOLD).doesNotContain(Code.LADDER_STEP_UP_R3);
    }

    @Test
    void the_hour_after_is_not_missed_where_nobody_asked_about_it() {
        var story = aRegularRunner()
                .asEver(2, 2)
                .ran(8_000)
                .hurting(2)
                .theNextDay(2)
                .daysLater(2);
        assertThat(story.lastCodes()).contains(Code.H1_MISSING);

        story.times(3, s -> s.ran(5_000).daysLater(2)).ran(5_000).hurting(2).theNextDay(2);

        assertThat(story.codes()).contains(Code.ENGAGEMENT_LOW);
        assertThat(story.lastCodes()).doesNotContain(Code.H1_MISSING);
    }
}
