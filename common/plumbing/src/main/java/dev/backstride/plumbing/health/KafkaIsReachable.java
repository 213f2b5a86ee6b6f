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
        var brokers = broker.brokers();
        return HealthCheckResponse.named("Kafka is reachable")
                .withData("brokers", brokers)
                .status(brokers > 0)
                .build();
    }
}
