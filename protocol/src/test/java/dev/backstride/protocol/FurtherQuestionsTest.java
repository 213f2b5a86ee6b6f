package dev.backstride.protocol;

import static dev.backstride.protocol.FlagCasesTest.bornIn;
import static dev.backstride.protocol.ScreeningTest.answering;
import static dev.backstride.protocol.ScreeningTest.panel;
import static dev.backstride.protocol.ScreeningTest.screened;
import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Side;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only some are asked: who still grows, and whose pain is on one side again and again. */
class FurtherQuestionsTest {

    @Test
    void who_still_grows_is_asked_two_questions_more_until_the_eighteenth_birthday() {
        assertThat(panel(screened(bornIn("2007-09-01", aRegularRunner())).ran(8_000))
                        .unanswered())
                .hasSize(19);
        assertThat(panel(screened(bornIn("2007-09-02", aRegularRunner())).ran(8_000))
                        .unanswered())
                .hasSize(21)
                .contains(Flag.RF_ADOLESCENT_PERSISTENT, Flag.RF_ADOLESCENT_EXTENSION);
    }

    @Test
    void questions_about_bones_are_asked_beside_the_rest_and_hold_nobody_back() {
        var story = screened(aRegularRunner());
        for (var bout = 0; bout < 3; bout++) {
            answering(story, story.now.minusSeconds(60));
            story.ran(8_000).hurtingOn(Side.LEFT, 3).theNextDay(2).daysLater(4);
        }
        var decided = story.lastDecision();

        assertThat(decided.action()).isEqualTo(Action.HOLD);
        assertThat(decided.codes()).contains(Code.ASK_BSI_SCREEN);
        assertThat(panel(story.daysLater(-4), Duration.ofDays(1)))
                .isEqualTo(new Panel(
                        List.of(
                                Flag.RF_BSI_HOP_PAIN,
                                Flag.RF_BSI_NIGHT_PAIN,
                                Flag.RF_BSI_FOCAL_TENDER,
                                Flag.RF_BSI_HISTORY_2Y,
                                Flag.RF_BSI_REDS,
                                Flag.RF_BSI_IMPACT_WORSE,
                                Flag.RF_INFLAMMATORY),
                        null));
    }
}
