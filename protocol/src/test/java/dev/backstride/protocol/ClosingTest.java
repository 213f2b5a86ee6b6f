package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Flag;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an episode is over, and what a clearance begins anew. */
class ClosingTest {

    @Test
    void the_fourth_clear_bout_of_thirty_days_closes_an_episode_whatever_the_word_with_it() {
        var story = aRegularRunner().asEver(2, 2).times(5, s -> s.doingTheRung(1, 0));
        story.daysLater(40).times(3, s -> s.doingTheRung(0, 0));
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.MAINT);

        story.ran(8_000).hurting(0).anHourLater(0).theNextDaySaying(Change.MUCH_WORSE, 0);

        assertThat(story.lastCodes()).contains(Code.EPISODE_CLOSED, Code.CHANGE_CONTRADICTS_NRS);
        assertThat(story.lastDecision().action()).isEqualTo(Action.GO);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, MAINT"})
    void on_the_thirtieth_day_a_bout_that_hurts_a_little_keeps_the_episode_open(int level, Mode mode) {
        var story = aRegularRunner();
        var due = story.ended().plus(Duration.ofDays(30));
        story.asEver(2, 2).times(9, s -> s.doingTheRung(0, 0)).passing(Duration.ofHours(-2));

        story.ran(8_000).hurting(level);

        assertThat(story.asOf(due).standing().mode()).isEqualTo(mode);
    }

    @Test
    void what_was_worse_before_a_clearance_is_not_counted_again() {
        var story = aRegularRunner().times(2, s -> s.asEver(3, 5)).cleared(1).asEver(3, 5);

        assertThat(story.lastCodes()).doesNotContain(Code.REPEAT_WORSE_24H);
        assertThat(story.times(2, s -> s.asEver(3, 5)).lastCodes()).contains(Code.REPEAT_WORSE_24H);
    }

    @Test
    void a_clearance_that_names_no_rung_goes_on_where_the_runner_was() {
        var story = aRegularRunner().placedOn(2, 3).flagging(Flag.RF_FEVER).daysLater(1);

        assertThat(resumed(story)).isEqualTo(new Standing(Mode.ACTIVE, 2));
        assertThat(resumed(aRegularRunner().flagging(Flag.RF_FEVER).daysLater(1)))
                .as("out of no episode")
                .isEqualTo(new Standing(Mode.ACTIVE, 1));
    }

    private static Standing resumed(Story story) {
        story.add(new Clearance("resume", story.now, ClearanceOutcome.RESUME, null, null, null, null, null));
        return story.asOf(story.now).standing();
    }
}
