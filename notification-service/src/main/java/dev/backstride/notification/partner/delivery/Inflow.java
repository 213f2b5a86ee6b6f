package dev.backstride.notification.partner.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where events come in that webhooks are to get. */
@ApplicationScoped
public class Inflow {

    private final Deliveries deliveries;
    private final Wakening wakening;

    Inflow(Deliveries deliveries, Wakening wakening) {
        this.deliveries = deliveries;
        this.wakening = wakening;
    }

    /** Has each event sent to its webhook, in this order; one that came before changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String program, List<Incoming> events) {
        if (!events.isEmpty()) {
            deliveries.add(program, events, Instant.now());
            wakening.wake();
        }
    }

    /** A runner shares no more: what was told of them up to {@code recorded}, in story time, is not sent any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(String program, UUID runner, Instant recorded) {
        deliveries.takeBack(program, runner, recorded);
    }
}
