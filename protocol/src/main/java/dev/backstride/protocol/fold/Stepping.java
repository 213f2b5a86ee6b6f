package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.step.Step;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.rule.evidence.PainRules;
import dev.backstride.protocol.rule.observation.AnswerRules;
import dev.backstride.protocol.step.NextSteps;
import dev.backstride.protocol.step.Situation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do next, from what is remembered. */
final class Stepping {

    private final State state;
    private final Asking asking;

    Stepping(State state, Asking asking) {
        this.state = state;
        this.asking = asking;
    }

    /** The steps a decision comes with: KEEP keeps what stands or waits, and time alone lowers nothing. */
    List<Step> after(Draft decision, Instant at) {
        var stands = state.held.at(at);
        var ticked = decision.trigger() == Trigger.TICK;
        if ((ticked || decision.action() == Action.KEEP) && state.withheld != null && !state.withheld.released()) {
            return steps(Action.SCREEN_FIRST, at);
        }
        if (decision.action() == Action.KEEP) {
            return steps(stands, at);
        }
        return steps(ticked ? decision.action().strictest(stands) : decision.action(), at);
    }

    /** The steps at {@code at} for somebody who is told {@code action}. */
    List<Step> steps(Action action, Instant at) {
        return NextSteps.of(new Situation(
                at,
                state.zone,
                action,
                state.ladder,
                state.held,
                eased(),
                state.efforts,
                asking.due(at),
                state.numbers));
    }

    /** The last bout's metres, where an hour later is known to ask for EASE and the next day is not known. */
    private @Nullable Integer eased() {
        var open = state.open;
        if (open == null || open.felt().hour() == null) {
            return null;
        }
        var pain = state.numbers.pain();
        var eases = PainRules.isWorseAfterHour(open.felt(), pain)
                || AnswerRules.wordAfterHour(open.felt(), pain).contains(Code.CHANGE_CONTRADICTS_NRS);
        return eases ? open.effort().distanceMeters() : null;
    }
}
