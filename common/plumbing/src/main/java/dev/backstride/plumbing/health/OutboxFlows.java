package dev.backstride.plumbing.health;

import dev.backstride.plumbing.figure.Backlogs;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether events leave: an event waits milliseconds where the relay works. */
@Wellness
@ApplicationScoped
class OutboxFlows implements HealthCheck {

    private static final Duration STUCK = Duration.ofSeconds(30);

    private final Backlogs backlogs;

    OutboxFlows(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public HealthCheckResponse call() {
        var backlog = backlogs.now();
        return HealthCheckResponse.named("Outbox flows")
                .status(backlog.oldest().compareTo(STUCK) < 0)
                .withData("events", backlog.outbox())
                .withData("oldestSeconds", backlog.oldest().toSeconds())
                .build();
    }
}
