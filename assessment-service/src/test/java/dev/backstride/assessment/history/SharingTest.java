package dev.backstride.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.Versions;
import dev.backstride.events.runner.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final UUID ID = new UUID(1, 2);
    private static final Kept STOP = new Kept(
            new Assessment(
                    ID,
                    new Content(
                            ID,
                            null,
                            null,
                            new Decision(
                                    NOW,
                                    Trigger.FLAG,
                                    Verdict.RED_FLAG,
                                    Action.STOP_EMERGENCY,
                                    List.of(Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY),
                                    Mode.STOPPED,
                                    null,
                                    List.of(Recipient.RUNNER)),
                            new Standing(Mode.NONE, null),
                            List.of("s1"),
                            new Versions("1", "1")),
                    NOW,
                    null,
                    null,
                    null,
                    null,
                    null),
            true,
            false,
            Status.IN_FORCE);
    private static final Retraction WITHDRAWN = new Retraction(ID, ID, NOW, NOW, Amendment.RETRACTED);

    @Test
    void silence_shares_nothing() {
        assertThat(Sharing.feed(STOP, Set.of())).isNull();
        assertThat(Sharing.feed(WITHDRAWN, Set.of(Consent.FLAGS))).isNull();
    }

    @Test
    void a_stop_is_shared_without_flags_and_inputs() {
        var shared = Sharing.outside(STOP, Set.of(Consent.FEED));

        assertThat(Sharing.feed(STOP, Set.of(Consent.FEED))).isEqualTo(shared);
        assertThat(shared.id()).isEqualTo(ID);
        assertThat(shared.content().decision().action()).isEqualTo(Action.STOP_EMERGENCY);
        assertThat(shared.content().decision().codes()).containsExactly(Code.ESC_EMERGENCY);
        assertThat(shared.content().facts()).isEmpty();
    }

    @Test
    void who_agrees_to_flags_shares_all() {
        assertThat(Sharing.feed(STOP, Set.of(Consent.FEED, Consent.FLAGS))).isEqualTo(STOP.assessment());
        assertThat(Sharing.feed(WITHDRAWN, Set.of(Consent.FEED))).isEqualTo(WITHDRAWN);
    }

    @Test
    void how_a_questionnaire_was_scored_needs_a_consent_of_its_own() {
        var scored = List.of(Code.STARTBACK_HIGH, Code.OSTRC_SUBSTANTIAL, Code.ESC_CLINICIAN_REVIEW);

        assertThat(scored)
                .filteredOn(code -> code.isSharedBy(Set.of(Consent.FEED, Consent.FLAGS)))
                .containsExactly(Code.ESC_CLINICIAN_REVIEW);
        assertThat(scored).allMatch(code -> code.isSharedBy(Set.of(Consent.SCORES)));
    }
}
