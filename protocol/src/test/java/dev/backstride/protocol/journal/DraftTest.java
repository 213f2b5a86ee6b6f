package dev.backstride.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several things said at one instant. */
class DraftTest {

    private static final Draft INTOLERABLE =
            new Draft(Trigger.H24, Verdict.INTOLERABLE, Action.REST, List.of(), "bout", List.of("says"), false, null);

    @Test
    void the_last_word_counts() {
        var clear = new Draft(Trigger.POST, Verdict.PENDING, Action.GO, List.of(), "next", List.of(), false, null);

        assertThat(INTOLERABLE.joinedBy(clear).action()).isEqualTo(Action.GO);
        assertThat(INTOLERABLE.joinedBy(clear).trigger()).isEqualTo(Trigger.H24);
    }

    @Test
    void a_reminder_of_the_same_instant_softens_nothing() {
        var reminder = Draft.of(Trigger.TICK, Action.HOLD, List.of(Code.REVIEW_REMINDER));

        assertThat(INTOLERABLE.joinedBy(reminder).action()).isEqualTo(Action.REST);
        assertThat(INTOLERABLE.joinedBy(reminder).verdict()).isEqualTo(Verdict.INTOLERABLE);
    }

    @Test
    void an_episode_that_closes_lets_go() {
        var closed = Draft.of(Trigger.TICK, Action.GO, List.of(Code.EPISODE_CLOSED));
        var clear = new Draft(Trigger.H24, Verdict.CLEAR, Action.HOLD, List.of(), "bout", List.of(), false, null);

        assertThat(clear.joinedBy(closed).action()).isEqualTo(Action.GO);
    }
}
