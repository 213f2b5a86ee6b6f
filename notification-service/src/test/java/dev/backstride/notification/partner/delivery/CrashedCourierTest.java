package dev.backstride.notification.partner.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.partner.Partners;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A courier that is not heard of again has another one follow, with the same event. */
@QuarkusTest
class CrashedCourierTest {

    /** When nobody is on the way yet: the couriers of the running service leave alone what is not due. */
    private static final Duration LATER = Duration.ofHours(1);

    @Inject
    Partners partners;

    @Inject
    Turns turns;

    @Inject
    Deliveries deliveries;

    @Inject
    WebhookConfig config;

    private final UUID event = UUID.randomUUID();

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void what_it_carried_is_sent_again_once_its_lease_is_over_and_no_sooner() {
        var webhook = UUID.fromString(partners.webhook(List.of()).id());
        var then = Instant.now().plus(LATER);
        var incoming = new Incoming(webhook, event, "some.type", null, then, new byte[] {'{', '}'});
        Tenant.of(
                Scene.PROGRAM,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> deliveries.add(Scene.PROGRAM, List.of(incoming), then)));

        assertThat(taken(webhook, then)).hasSize(1);
        assertThat(taken(webhook, then.plus(config.lease()).minusMillis(1))).isEmpty();

        var again = taken(webhook, then.plus(config.lease()));
        assertThat(again).hasSize(1);
        var delivery = again.getFirst().deliveries().getFirst();
        assertThat(delivery.event()).isEqualTo(event);
        assertThat(delivery.attempts()).isZero();

        var taken = new Posted(delivery, then, 5, 204, null);
        Tenant.of(Scene.PROGRAM, () -> turns.settle(again.getFirst().target(), List.of(taken), then));
        assertThat(taken(webhook, then.plus(LATER))).isEmpty();
    }

    private List<Bag> taken(UUID webhook, Instant realNow) {
        return Tenant.everyone(() -> turns.take(10, realNow)).stream()
                .filter(bag -> bag.target().id().equals(webhook))
                .toList();
    }
}
