package dev.backstride.protocol;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.step.Step;
import dev.backstride.protocol.fold.Fold;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.Withheld;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runner is to do at an instant: the latest decision's action, REST having become REDUCE after 48 h.
 * Where the latest says KEEP, or is a mere timer's, what stood before it still stands; SCREEN_FIRST ends
 * with the answers.
 *
 * @param action what to do now; for a runner nothing was ever decided about GO, or SCREEN_FIRST where nobody asked
 * @param since when what is behind it was decided, in event time; null where nothing was
 * @param until when it eases by itself, REST to REDUCE; null where only a decision changes it
 * @param because the latest decision; null where there is none
 * @param steps the same as actions with parameters, as of the instant: caps move with time
 */
public record StandingAdvice(
        Action action,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Content because,
        List<Step> steps) {

    public StandingAdvice {
        steps = List.copyOf(steps);
    }

    static StandingAdvice of(Fold fold, Instant asOf) {
        var advice = of(fold.latest(), fold.held(), fold.withheld(), fold.isScreeningDue(asOf), asOf);
        return advice.stepping(fold.steps(advice.action, asOf));
    }

    private static StandingAdvice of(
            @Nullable Content latest, Held held, @Nullable Withheld withheld, boolean isScreeningDue, Instant asOf) {
        if (latest == null) {
            return new StandingAdvice(isScreeningDue ? Action.SCREEN_FIRST : Action.GO, null, null, null, List.of());
        }
        var decision = latest.decision();
        var stands = held.at(asOf);
        var action = decision.action();
        var leaves = action == Action.KEEP || decision.trigger() == Trigger.TICK;
        if (leaves && withheld != null && !withheld.released()) {
            return new StandingAdvice(Action.SCREEN_FIRST, withheld.since(), null, latest, List.of());
        }
        if (action == Action.KEEP) {
            return new StandingAdvice(stands, held.since(), easesAt(held, stands), latest, List.of());
        }
        if (action == Action.SCREEN_FIRST && withheld != null && withheld.released()) {
            action = withheld.action();
        }
        if (decision.trigger() == Trigger.TICK) {
            action = action.strictest(stands);
        } else if (action == Action.REST) {
            action = stands;
        }
        return new StandingAdvice(action, decision.at(), easesAt(held, action), latest, List.of());
    }

    private StandingAdvice stepping(List<Step> next) {
        return new StandingAdvice(action, since, until, because, next);
    }

    private static @Nullable Instant easesAt(Held held, Action action) {
        return action == Action.REST ? held.until() : null;
    }
}
