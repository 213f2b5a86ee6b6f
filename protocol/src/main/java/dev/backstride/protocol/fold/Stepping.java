package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
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

    /** The steps beside {@code draft}; those of a mere note are those of the decision before it, if there is one. */
    List<Step> beside(Draft draft, @Nullable Content before, Instant at) {
        if (!draft.isNote()) {
            return after(draft.trigger(), draft.action(), at);
        }
        return before == null
                ? steps(asking.isDue(at) ? Action.SCREEN_FIRST : Action.GO, at)
                : after(before.decision().trigger(), before.decision().action(), at);
    }

    /** What a decision comes to at {@code at}: KEEP keeps what stands or waits, and time alone lowers nothing. */
    private List<Step> after(Trigger trigger, Action action, Instant at) {
        var stands = state.held.at(at);
        var withheld = state.withheld;
        var ticked = trigger == Trigger.TICK;
        if ((ticked || action == Action.KEEP) && withheld != null && !withheld.released()) {
            return steps(Action.SCREEN_FIRST, at);
        }
        if (action == Action.KEEP || action == Action.REST) {
            return steps(stands, at);
        }
        if (action == Action.SCREEN_FIRST && withheld != null && withheld.released()) {
            return steps(withheld.action(), at);
        }
        return steps(ticked ? action.strictest(stands) : action, at);
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
