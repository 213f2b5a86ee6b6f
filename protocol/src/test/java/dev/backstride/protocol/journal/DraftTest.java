package dev.backstride.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several things said at one instant. */
class DraftTest {

    private static final Instant NOW = Instant.parse("2025-09-01T07:00:00Z");
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
    void a_mere_note_of_the_same_instant_changes_no_action() {
        var note = Draft.note(List.of(Code.ASYM_TYPICAL), "test");

        assertThat(INTOLERABLE.joinedBy(note).action()).isEqualTo(Action.REST);
        assertThat(INTOLERABLE.joinedBy(note).codes()).containsExactly(Code.ASYM_TYPICAL);
        assertThat(INTOLERABLE.joinedBy(note).facts()).containsExactly("says", "test");
    }

    @Test
    void who_and_what_the_later_one_does_not_speak_of_is_as_the_earlier_said() {
        var asks = new CheckInPlan("bout", "run", NOW, List.of());
        var first = INTOLERABLE.asking(asks).tellingClinician(true);
        var reminder = Draft.of(Trigger.TICK, Action.HOLD, List.of(Code.REVIEW_REMINDER));

        assertThat(first.joinedBy(reminder).bout()).isEqualTo("bout");
        assertThat(first.joinedBy(reminder).plan()).isEqualTo(asks);
        assertThat(first.joinedBy(reminder).tellClinician()).isTrue();
    }

    @Test
    void what_the_later_one_speaks_of_is_as_it_says() {
        var asks = new CheckInPlan("bout", "run", NOW, List.of());
        var next = new Draft(Trigger.POST, Verdict.PENDING, Action.GO, List.of(), "next", List.of(), true, asks);

        assertThat(INTOLERABLE.joinedBy(next).bout()).isEqualTo("next");
        assertThat(INTOLERABLE.joinedBy(next).plan()).isEqualTo(asks);
        assertThat(INTOLERABLE.joinedBy(next).tellClinician()).isTrue();
        assertThat(INTOLERABLE.joinedBy(INTOLERABLE).tellClinician()).isFalse();
    }

    @Test
    void an_episode_that_closes_lets_go() {
        var closed = Draft.of(Trigger.TICK, Action.GO, List.of(Code.EPISODE_CLOSED));
        var clear = new Draft(Trigger.H24, Verdict.CLEAR, Action.HOLD, List.of(), "bout", List.of(), false, null);

        assertThat(clear.joinedBy(closed).action()).isEqualTo(Action.GO);
    }
}
