package dev.backstride.plumbing.health;

import dev.backstride.plumbing.figure.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The {@link Lag} of the service's own consumer group, all instances together, as figures. */
@ApplicationScoped
public class IntakeLag implements MeterBinder {

    private final Reading<Lag> reading;

    IntakeLag(ConsumerGroups groups, @ConfigProperty(name = "mp.messaging.incoming.intake.group.id") String group) {
        this.reading = groups.lag(group);
    }

    /**
     * As it is.
     *
     * @throws IllegalStateException where Kafka does not say
     */
    public Lag now() {
        return reading.now();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.intake.lag", () -> now().events())
                .baseUnit("events")
                .description("Events on the topics of the intake that are not handled yet")
                .register(registry);
        Gauge.builder("backstride.intake.partitions", () -> now().partitions())
                .description("Partitions that instances of this service read")
                .register(registry);
    }
}
