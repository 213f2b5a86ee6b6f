package dev.backstride.plumbing.figure;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** The service's {@link Backlog} as figures. */
@ApplicationScoped
public class Backlogs implements MeterBinder {

    private final Reading<Backlog> reading;

    Backlogs(AgroalDataSource database) {
        this.reading = new Reading<>(() -> Backlog.of(database));
    }

    public Backlog now() {
        return reading.now();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("backstride.outbox.events", "Events that wait to be published", Backlog::outbox)
                .baseUnit("events")
                .register(registry);
        gauge("backstride.outbox.age", "How long the first of them has waited", Backlog::oldestSeconds)
                .baseUnit("seconds")
                .register(registry);
        gauge("backstride.dead.letters", "Records nobody could read or handle", Backlog::deadLetters)
                .register(registry);
        gauge("backstride.parked.events", "Events that came before their runner", Backlog::parked)
                .baseUnit("events")
                .register(registry);
    }

    private Gauge.Builder<?> gauge(String name, String meaning, ToDoubleFunction<Backlog> part) {
        return Gauge.builder(name, () -> part.applyAsDouble(now())).description(meaning);
    }
}
