package dev.backstride.checkin.guidance;

import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.events.decision.Action;
import java.util.Optional;

/**
 * Where a runner stands.
 *
 * @param action what to do, with what they named since; empty where nothing was ever decided
 * @param decision the decision behind it
 */
public record Stand(Optional<Action> action, Optional<DecisionRow> decision) {

    /** Whether there is no running: nothing ordinary is said then. */
    public boolean isStopped() {
        return action.filter(Action::isStop).isPresent();
    }
}
