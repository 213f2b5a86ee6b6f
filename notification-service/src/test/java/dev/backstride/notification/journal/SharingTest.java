package dev.backstride.notification.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.events.message.FollowUp;
import dev.backstride.events.runner.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final UUID ID = new UUID(1, 2);

    private static final FollowUp FOLLOW_UP = new FollowUp(ID, ID, "bout", Slot.H1, NOW, NOW, NOW, "AFTER_RUN");

    private static final Escalation ESCALATION = new Escalation(
            ID,
            ID,
            Tier.T1,
            List.of(Code.RF_FEVER, Code.RF_NOT_ANSWERED, Code.ESC_URGENT),
            ID,
            List.of(Recipient.RUNNER),
            NOW,
            null);

    @Test
    void silence_is_a_no() {
        assertThat(Sharing.withPartners(Set.of(Consent.FLAGS), FOLLOW_UP)).isNull();
        assertThat(Sharing.withPartners(Set.of(Consent.FLAGS), ESCALATION)).isNull();
    }

    @Test
    void follow_ups_are_shared_whole() {
        assertThat(Sharing.withPartners(Set.of(Consent.FEED), FOLLOW_UP)).isSameAs(FOLLOW_UP);
    }

    @Test
    void red_flags_need_a_consent_of_their_own() {
        assertThat(Sharing.withPartners(Set.of(Consent.FEED, Consent.FLAGS), ESCALATION))
                .isEqualTo(ESCALATION);
        assertThat(Sharing.withPartners(Set.of(Consent.FEED), ESCALATION))
                .isEqualTo(new Escalation(
                        ID,
                        ID,
                        Tier.T1,
                        List.of(Code.RF_NOT_ANSWERED, Code.ESC_URGENT),
                        ID,
                        List.of(Recipient.RUNNER),
                        NOW,
                        null));
    }
}
