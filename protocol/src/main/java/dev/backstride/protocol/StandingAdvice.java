package dev.backstride.protocol;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the runner is to do at an instant: the latest decision's action, REST having become REDUCE after 48 h.
 *
 * @param action what to do now; GO for a runner nothing was ever decided about
 * @param since when the decision behind it was made, in event time; null where there is none
 * @param until when it eases by itself, REST to REDUCE; null where only a decision changes it
 * @param because the latest decision; null where there is none
 */
public record StandingAdvice(
        Action action,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Content because) {}
