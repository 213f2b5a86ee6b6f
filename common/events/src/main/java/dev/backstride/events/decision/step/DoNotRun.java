package dev.backstride.events.decision.step;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No running for now; the other steps are for after it.
 *
 * @param until the first instant at which this no longer holds
 */
public record DoNotRun(Instant until) implements Step {

    /** Until when there is no running by these steps; null where they do not say. */
    public static @Nullable Instant until(@Nullable List<Step> steps) {
        if (steps != null) {
            for (var step : steps) {
                if (step instanceof DoNotRun rest) {
                    return rest.until;
                }
            }
        }
        return null;
    }
}
