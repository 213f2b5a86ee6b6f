package dev.backstride.events.decision;

import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a runner is to do: the newest one of a runner replaces those before it.
 *
 * @param runner who
 * @param asOf when this came to stand, in story time
 * @param action what to do next
 * @param since event time of the decision that says so; null where none does
 * @param easesAt when REST becomes REDUCE by itself; null where it does not
 * @param mode the ladder's mode
 * @param rung 1 to 3; null in mode NONE
 * @param steps what to do next as of {@code asOf}, the most conservative first; all of them hold
 * @param assessment the decision behind it; null where there is none
 */
public record StandingDecision(
        UUID runner,
        Instant asOf,
        Action action,
        @Nullable Instant since,
        @Nullable Instant easesAt,
        Mode mode,
        @Nullable Integer rung,
        List<Step> steps,
        @Nullable UUID assessment) {

    public StandingDecision {
        steps = List.copyOf(steps);
    }
}
