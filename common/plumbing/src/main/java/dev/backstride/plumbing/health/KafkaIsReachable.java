package dev.backstride.plumbing.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether Kafka answers. While it does not, what comes in is kept and nothing goes out. */
@Wellness
@ApplicationScoped
class KafkaIsReachable implements HealthCheck {

    private final Broker broker;

    KafkaIsReachable(Broker broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Kafka is reachable");
        try {
            var brokers =
                    Broker.answer(broker.admin().describeCluster().nodes()).size();
            return answer.withData("brokers", brokers).up().build();
        } catch (IllegalStateException silent) {
            return answer.down().build();
        }
    }
}
