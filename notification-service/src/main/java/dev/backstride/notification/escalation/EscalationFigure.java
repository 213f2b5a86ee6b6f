package dev.backstride.notification.escalation;

import dev.backstride.plumbing.figure.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How many escalations nobody has taken, how many nobody took in time, and for whom that may be dangerous. */
@ApplicationScoped
class EscalationFigure implements MeterBinder {

    private final Reading<Long> open;
    private final Reading<Long> expired;
    private final Reading<Long> urgentUntaken;

    EscalationFigure(Escalations escalations) {
        this.open = new Reading<>(() -> escalations.count(Status.OPEN));
        this.expired = new Reading<>(() -> escalations.count(Status.EXPIRED));
        this.urgentUntaken = new Reading<>(escalations::countUrgentUntaken);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.escalations.open", open::now)
                .description("Escalations nobody has taken yet")
                .register(registry);
        Gauge.builder("backstride.escalations.expired", expired::now)
                .description("Escalations nobody took in time, of runners not cleared since")
                .register(registry);
        Gauge.builder("backstride.escalations.urgent.untaken", urgentUntaken::now)
                .description("Emergencies and urgent cases called for again, or run out, that nobody has taken")
                .register(registry);
    }
}
