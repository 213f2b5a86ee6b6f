package dev.backstride.plumbing.health;

import dev.backstride.plumbing.loop.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether what this instance does by itself goes on: its intake, its outbox relay, its timers. Another instance takes
 * over from one that stands still; but where Kafka is away none would do better, and an instance goes on answering.
 */
@Readiness
@ApplicationScoped
class WorkGoesOn implements HealthCheck {

    private final Standstills standstills;
    private final Broker broker;

    WorkGoesOn(Standstills standstills, Broker broker) {
        this.standstills = standstills;
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Work goes on").up();
        standstills.workers().forEach(worker -> tell(worker, answer));
        return answer.build();
    }

    private void tell(Worker worker, HealthCheckResponseBuilder answer) {
        var standstill = standstills.of(worker);
        if (standstill.isEmpty()) {
            answer.withData(worker.work(), "goes on");
        } else if (worker.needsKafka() && broker.brokers() == 0) {
            answer.withData(worker.work(), "waits for Kafka");
        } else {
            answer.withData(worker.work(), standstill.get()).down();
        }
    }
}
