package dev.backstride.plumbing.health;

import dev.backstride.plumbing.loop.Worker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which of the works of this instance stand still. */
@ApplicationScoped
class Standstills {

    private final List<Worker> workers;
    private final Duration patience;

    /**
     * All of them.
     *
     * @param patience for how long nothing may come of a work before it is said to stand still and the instance is not
     *     ready, in real time
     */
    Standstills(
            @All List<Worker> workers,
            @ConfigProperty(name = "backstride.health.patience", defaultValue = "PT1M") Duration patience) {
        this.workers = workers;
        this.patience = patience;
    }

    List<Worker> workers() {
        return workers;
    }

    /** Why {@code worker} stands still, in a few words; empty where it does not. */
    Optional<String> of(Worker worker) {
        return worker.standstill(patience);
    }

    /** As late as this because asking a worker what it does makes it, and the outbox relay needs its channels then. */
    void show(@Observes StartupEvent event, MeterRegistry registry) {
        workers.forEach(worker -> Gauge.builder(
                        "backstride.work.standstill", () -> of(worker).isPresent() ? 1 : 0)
                .description("Whether nothing has come of a work for a minute")
                .tag("work", worker.work())
                .register(registry));
    }
}
