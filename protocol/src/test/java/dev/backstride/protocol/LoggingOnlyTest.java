package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.runner.Condition;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a clinician guides is logged, and stopped by a red flag as anybody. */
class LoggingOnlyTest {

    private final Story story = aRegularRunner();

    @ParameterizedTest
    @EnumSource
    void a_known_condition_means_no_guidance(Condition condition) {
        story.context = knowing(condition);

        assertThat(story.ran(8_000).hurting(5).theNextDay(7).decisions()).isEmpty();
    }

    @Test
    void a_flag_stops_them_as_anybody() {
        story.context = knowing(Condition.CURRENT_CANCER);
        story.ran(8_000).hurting(5).flagging(Flag.RF_FEVER);

        assertThat(story.lastDecision().action()).isEqualTo(Action.STOP_URGENT);
    }

    @Test
    void a_clinician_may_take_over_from_the_ladder() {
        story.ran(8_000).hurting(3).theNextDay(3).daysLater(3);
        story.add(new Clearance("over", story.now, ClearanceOutcome.CLINICIAN_MODE, null, null, null, null, null));
        var over = story.asOf(story.now).decisions();

        story.passing(Duration.ofHours(1)).ran(8_000).hurting(5).theNextDay(7);

        assertThat(over.getLast().content().decision().mode()).isEqualTo(Mode.NONE);
        assertThat(story.decisions()).hasSameSizeAs(over);
    }

    @Test
    void a_bout_that_is_open_then_comes_to_no_decision() {
        story.ran(8_000).hurting(3).passing(Duration.ofHours(2));
        story.add(new Clearance("over", story.now, ClearanceOutcome.CLINICIAN_MODE, null, null, null, null, null));
        var over = story.asOf(story.now).decisions();

        assertThat(story.asOf(story.now.plus(Duration.ofDays(3))).decisions()).isEqualTo(over);
    }

    private RunnerContext knowing(Condition condition) {
        var nobody = story.context;
        return new RunnerContext(
                nobody.zone(), nobody.birthDate(), Set.of(condition), null, nobody.checkIns(), nobody.screening());
    }
}
