package dev.backstride.notification.pause;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether all messages may go out: what somebody holds for an hour is easily held for a week. */
@Wellness
@ApplicationScoped
class NothingIsHeld implements HealthCheck {

    private final Pauses pauses;

    NothingIsHeld(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public HealthCheckResponse call() {
        var all = pauses.all();
        var answer = HealthCheckResponse.named("Nothing is held")
                .status(all.isEmpty())
                .withData("pauses", all.size());
        if (!all.isEmpty()) {
            answer.withData("since", all.getFirst().since.toString()).withData("reason", all.getFirst().reason);
        }
        return answer.build();
    }
}
