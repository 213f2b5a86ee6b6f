package dev.backstride.events.decision;

import java.time.Instant;
import java.util.List;

/**
 * What to ask after a bout. A newer plan replaces the one before it.
 *
 * @param bout the bout, named by its first run
 * @param run the bout's last run, to which the in-run peak belongs
 * @param endedAt end of the bout
 * @param asks the questions, oldest first
 */
public record CheckInPlan(String bout, String run, Instant endedAt, List<Ask> asks) {

    public CheckInPlan {
        asks = List.copyOf(asks);
    }
}
