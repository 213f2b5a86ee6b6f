package dev.backstride.notification.escalation;

import dev.backstride.plumbing.figure.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How many escalations nobody has taken yet. */
@ApplicationScoped
class EscalationFigure implements MeterBinder {

    private final Reading<Long> open;

    EscalationFigure(Escalations escalations) {
        this.open = new Reading<>(escalations::countOpen);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.escalations.open", open::now)
                .description("Escalations nobody has taken yet")
                .register(registry);
    }
}
