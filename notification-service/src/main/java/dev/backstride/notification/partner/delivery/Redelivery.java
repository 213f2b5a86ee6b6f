package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.subscription.Subscriptions;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Sends once more what was sent before, or what nobody took. */
@ApplicationScoped
class Redelivery {

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Wakening wakening;

    Redelivery(Subscriptions subscriptions, Deliveries deliveries, Wakening wakening) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.wakening = wakening;
    }

    @Transactional
    void ask(String program, UUID id, UUID event) {
        var webhook = subscriptions.locked(program, id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_WEBHOOK));
        if (!webhook.isActive()) {
            throw Problem.conflict(Fault.WEBHOOK_DISABLED, "Enable the webhook first.");
        }
        if (!deliveries.again(program, id, event, Instant.now())) {
            throw Problem.unknown(Fault.UNKNOWN_DELIVERY);
        }
        wakening.wake();
    }
}
