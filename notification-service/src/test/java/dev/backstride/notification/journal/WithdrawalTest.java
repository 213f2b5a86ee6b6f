package dev.backstride.notification.journal;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.message.FollowUp;
import dev.backstride.events.runner.Consent;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.testing.Ears;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A consent that goes while a step waits to be told. */
@QuarkusTest
class WithdrawalTest {

    private static final Set<Consent> FEED = Set.of(Consent.FEED);

    @Inject
    Scene scene;

    @Inject
    Ears ears;

    @Inject
    Outbox outbox;

    @Inject
    Runners runners;

    @Test
    void a_step_that_waits_while_consent_is_withdrawn_is_not_shared() {
        var silent = agreeing();
        var open = agreeing();

        inTransaction(() -> {
            outbox.append(planned(silent));
            scene.registerWithout(silent);
            Patience.await().until(() -> agreed(silent).isEmpty());
        });
        inTransaction(() -> outbox.append(planned(open)));

        scene.hears(silent, FOLLOWUP_PLANNED);
        Patience.await().until(() -> !ears.feed(open).isEmpty());
        assertThat(ears.feed(silent)).isEmpty();
    }

    private static void inTransaction(Runnable work) {
        Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private UUID agreeing() {
        var runner = scene.aRunner(Consent.FEED);
        Patience.await().until(() -> agreed(runner).equals(FEED));
        return runner;
    }

    private Set<Consent> agreed(UUID runner) {
        return Tenant.everyone(() -> runners.inForce(Set.of(runner))).getOrDefault(runner, Set.of());
    }

    private OutgoingEvent planned(UUID runner) {
        var now = scene.now();
        var followUp = new FollowUp(UUID.randomUUID(), runner, "bout", Slot.H1, now, now, now, "AFTER_RUN");
        return new OutgoingEvent(
                UUID.randomUUID(),
                FOLLOWUP_PLANNED,
                Scene.PROGRAM,
                runner,
                null,
                now,
                UUID.randomUUID(),
                followUp,
                Share.of(FEED, consents -> Sharing.withPartners(consents, followUp)));
    }
}
