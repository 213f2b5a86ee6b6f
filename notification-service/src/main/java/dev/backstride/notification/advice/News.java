package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Decision;
import dev.backstride.notification.runner.KnownRunner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the light of those before it.
 *
 * @param event the event that brought it
 * @param isNewest whether no later decision is known that it does not replace
 * @param superseded the action of the decision it replaces; null where it replaces none we know
 */
public record News(
        KnownRunner runner,
        Assessment assessment,
        UUID event,
        boolean isNewest,
        @Nullable Action superseded) {

    public Decision decision() {
        return assessment.content().decision();
    }

    /** Whether anybody needs to hear of it: a correction that changes no action is for the record only. */
    public boolean changesSomething() {
        return superseded != decision().action();
    }
}
