package dev.backstride.protocol.history;

import dev.backstride.events.decision.Action;
import java.time.Instant;

/**
 * What the runner would have been told, had the red-flag questions been answered.
 *
 * @param action what to do
 * @param since event time of the decision that said SCREEN_FIRST instead
 * @param released whether they have been answered since; once released it stays so until the next decision
 */
public record Withheld(Action action, Instant since, boolean released) {

    public Withheld(Action action, Instant since) {
        this(action, since, false);
    }

    public Withheld release() {
        return new Withheld(action, since, true);
    }
}
