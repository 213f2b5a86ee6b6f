package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.attempt.Outcome;
import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.figure.Tally;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts requests to webhooks by how they ended, and what waits for the next one. */
@ApplicationScoped
class DeliveryCount implements MeterBinder {

    private static final Tally DELIVERIES =
            new Tally("backstride.webhook.deliveries", "Requests to partners' webhooks by how they ended", "outcome");

    private final Counts counts;
    private final Reading<Long> waiting;

    DeliveryCount(Counts counts, Claims claims) {
        this.counts = counts;
        this.waiting = new Reading<>(claims::waiting);
    }

    void expect(@Observes StartupEvent event) {
        for (var outcome : Outcome.values()) {
            counts.expect(DELIVERIES, outcome);
        }
    }

    /** In the current transaction. */
    void add(Outcome outcome) {
        counts.addOnCommit(DELIVERIES, 1, outcome);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.webhook.waiting", waiting::now)
                .baseUnit("events")
                .description("Events that wait to be sent to partners' webhooks, disabled ones included")
                .register(registry);
    }
}
