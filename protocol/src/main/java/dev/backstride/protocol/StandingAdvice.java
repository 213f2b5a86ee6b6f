package dev.backstride.protocol;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Trigger;
import dev.backstride.protocol.fold.Fold;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.Withheld;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the runner is to do at an instant: the latest decision's action, REST having become REDUCE after 48 h.
 * Where the latest says KEEP, or is a mere timer's, what stood before it still stands; SCREEN_FIRST ends
 * with the answers.
 *
 * @param action what to do now; for a runner nothing was ever decided about GO, or SCREEN_FIRST where nobody asked
 * @param since when what is behind it was decided, in event time; null where nothing was
 * @param until when it eases by itself, REST to REDUCE; null where only a decision changes it
 * @param because the latest decision that is no mere note; null where there is none
 */
public record StandingAdvice(
        Action action,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Content because) {

    static StandingAdvice of(Fold fold, Instant asOf) {
        return of(fold.latest(), fold.held(), fold.withheld(), fold.isScreeningDue(asOf), asOf);
    }

    private static StandingAdvice of(
            @Nullable Content latest, Held held, @Nullable Withheld withheld, boolean isScreeningDue, Instant asOf) {
        if (latest == null) {
            return new StandingAdvice(isScreeningDue ? Action.SCREEN_FIRST : Action.GO, null, null, null);
        }
        var decision = latest.decision();
        var stands = held.at(asOf);
        var action = decision.action();
        var leaves = action == Action.KEEP || decision.trigger() == Trigger.TICK;
        if (leaves && withheld != null && !withheld.released()) {
            return new StandingAdvice(Action.SCREEN_FIRST, withheld.since(), null, latest);
        }
        if (action == Action.KEEP) {
            return new StandingAdvice(stands, held.since(), easesAt(held, stands), latest);
        }
        if (action == Action.SCREEN_FIRST && withheld != null && withheld.released()) {
            action = withheld.action();
        }
        if (decision.trigger() == Trigger.TICK) {
            action = action.strictest(stands);
        } else if (action == Action.REST) {
            action = stands;
        }
        return new StandingAdvice(action, decision.at(), easesAt(held, action), latest);
    }

    private static @Nullable Instant easesAt(Held held, Action action) {
        return action == Action.REST ? held.until() : null;
    }
}
