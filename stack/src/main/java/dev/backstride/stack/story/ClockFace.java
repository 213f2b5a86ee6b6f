package dev.backstride.stack.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of its story time.
 *
 * @param rate story seconds for each real second; 0 when held
 * @param nextDue when its next timer is due, if it has one
 * @param pending what it still has in hand: outbox rows, due timers, sends; 0 when idle
 * @param activity grows with everything it does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClockFace(
        Instant now, boolean held, double rate, @Nullable Instant nextDue, long pending, long activity) {

    boolean isIdle() {
        return pending == 0 && (nextDue == null || nextDue.isAfter(now));
    }
}
