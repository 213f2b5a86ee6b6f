package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.PerceivedStart;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What stands now, and when time changes it. */
class StandingAdviceTest {

    @Test
    void nobody_knows_anything_of_a_new_runner() {
        var outcome = Story.aRunner().asOf(Instant.parse("2025-09-01T00:00:00Z"));

        assertThat(outcome.advice().action()).isEqualTo(Action.GO);
        assertThat(outcome.standing().mode()).isEqualTo(Mode.NONE);
        assertThat(outcome.nextDue()).isEmpty();
    }

    @Test
    void rest_is_reduce_after_exactly_two_days() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(6);
        var rested = story.ended().plus(Duration.ofDays(3));

        var advice = story.asOf(rested.minusSeconds(1)).advice();
        assertThat(advice.action()).isEqualTo(Action.REST);
        assertThat(advice.until()).isEqualTo(rested);
        assertThat(story.asOf(rested).advice().action()).isEqualTo(Action.REDUCE);
        assertThat(story.asOf(rested).advice().until()).isNull();
    }

    @Test
    void running_within_those_two_days_is_noticed() {
        var story = aRegularRunner().ran(8_000).limping(2).passing(Story.RUN.plus(Duration.ofDays(2)));

        assertThat(story.ran(5_000).lastCodes()).doesNotContain(Code.RAN_DURING_REST);
        var early = aRegularRunner()
                .ran(8_000)
                .limping(2)
                .passing(Story.RUN.plus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(early.ran(5_000).decisions())
                .anySatisfy(decision -> assertThat(decision.codes()).contains(Code.RAN_DURING_REST));
    }

    @Test
    void keep_means_what_stood_before() {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .theNextDay(5)
                .daysLater(3)
                .ran(6_000);

        var advice = story.asOf(story.ended().plus(Duration.ofHours(40))).advice();

        assertThat(story.lastDecision().action()).isEqualTo(Action.KEEP);
        assertThat(advice.action()).isEqualTo(Action.REDUCE);
    }

    @Test
    void an_unanswered_day_is_due_when_its_window_closes() {
        var story = aRegularRunner().ran(8_000).hurting(2);

        assertThat(story.asOf(story.ended()).nextDue()).contains(story.ended().plus(Duration.ofHours(32)));
    }

    @Test
    void a_ladder_without_bouts_is_due_to_pause_and_then_to_close() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(2);
        var paused = story.ended().plus(Duration.ofDays(14));

        assertThat(story.asOf(story.ended().plus(Duration.ofDays(2))).nextDue()).contains(paused);
        assertThat(story.asOf(paused).standing().mode()).isEqualTo(Mode.PAUSED);
        assertThat(story.asOf(paused).nextDue()).contains(paused.plus(Duration.ofDays(90)));
        assertThat(story.asOf(paused.plus(Duration.ofDays(90))).standing().mode())
                .isEqualTo(Mode.NONE);
    }

    @Test
    void a_fact_of_the_future_is_due_when_it_happens() {
        var story = aRegularRunner().ran(8_000);

        assertThat(story.asOf(story.now).decisions()).isEmpty();
        assertThat(story.asOf(story.now).nextDue()).contains(story.ended());
    }

    @Test
    void a_stop_outlasts_everything_but_a_clearance() {
        var story = aRegularRunner()
                .ran(8_000)
                .starting(PerceivedStart.SLOWER)
                .hurting(2)
                .daysLater(1)
                .flagging(Flag.RF_FEVER)
                .daysLater(60)
                .ran(3_000);

        assertThat(story.asOf(story.ended()).advice().action()).isEqualTo(Action.STOP_URGENT);
        assertThat(story.asOf(story.ended()).nextDue()).isEmpty();
        assertThat(story.daysLater(1).cleared(1).lastDecision().action()).isEqualTo(Action.HOLD);
    }
}
