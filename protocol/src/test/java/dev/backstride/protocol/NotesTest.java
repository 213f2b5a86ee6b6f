package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.AnswerScreening;
import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.decision.step.Step;
import dev.backstride.events.fact.AsymmetryDevice;
import dev.backstride.events.fact.Movement;
import dev.backstride.events.fact.StrengthTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A note about a strength test, and carrying on as before, come with the steps of what stands. */
class NotesTest {

    private static final AnswerScreening ASK = new AnswerScreening(Extent.FULL);

    @Test
    void before_any_decision_a_note_lets_go_on_or_asks_first() {
        assertThat(stepsOfNote(aRegularRunner())).containsExactly(new RunNext(8_800, null, Intensity.PLANNED, false));
        assertThat(stepsOfNote(ScreeningTest.screened(aRegularRunner()))).containsExactly(ASK);
    }

    @Test
    void after_a_decision_a_note_comes_with_the_steps_of_that() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(5);
        var decided = story.asOf(story.ended().plus(Duration.ofDays(1)))
                .decisions()
                .getLast()
                .steps();

        assertThat(stepsOfNote(story.passing(Duration.ofDays(2)))).isEqualTo(decided);
    }

    @Test
    void after_the_answers_a_note_comes_with_the_steps_that_waited_for_them() {
        var story = ScreeningTest.screened(aRegularRunner()).ran(8_000).hurting(2);
        var answered = story.ended().plus(Duration.ofMinutes(5));

        assertThat(stepsOfNote(story.passing(Duration.ofMinutes(52)))).containsExactly(ASK);
        ScreeningTest.answering(story, answered);
        assertThat(stepsOfNote(story.passing(Duration.ofMinutes(10))))
                .startsWith(new RunNext(8_800, null, Intensity.USUAL, false));
    }

    @Test
    void carrying_on_as_before_asks_first_while_that_waits() {
        var story = ScreeningTest.screened(aRegularRunner())
                .ran(8_000)
                .hurting(2)
                .theNextDay(2)
                .daysLater(3)
                .ran(8_000);

        var silent =
                story.asOf(story.ended().plus(Duration.ofHours(33))).decisions().getLast();

        assertThat(silent.content().decision().action()).isEqualTo(Action.KEEP);
        assertThat(silent.steps()).containsExactly(ASK);
    }

    private static List<Step> stepsOfNote(Story story) {
        var measured = List.of(276.0, 275.0, 277.0);
        var against = List.of(300.0, 299.0, 301.0);
        story.add(new StrengthTest(
                "test-" + story.now,
                story.now,
                AsymmetryDevice.DYNAMOMETER,
                Movement.HIP_EXTENSION,
                measured,
                against,
                null,
                null));
        return story.asOf(story.now).decisions().getLast().steps();
    }
}
