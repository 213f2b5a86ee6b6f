package dev.backstride.plumbing.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether an instance of this service reads the topics of the intake. */
@Wellness
@ApplicationScoped
class IntakeIsAssigned implements HealthCheck {

    private final IntakeLag lag;

    IntakeIsAssigned(IntakeLag lag) {
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Intake is assigned");
        try {
            var now = lag.now();
            return answer.withData("partitions", now.partitions())
                    .withData("lag", now.events())
                    .status(now.partitions() > 0)
                    .build();
        } catch (IllegalStateException silent) {
            return answer.down().build();
        }
    }
}
