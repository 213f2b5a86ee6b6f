package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.ASK_BSI_SCREEN;
import static dev.backstride.events.decision.Code.EPISODE_OPENED;
import static dev.backstride.events.decision.Code.FLARE;
import static dev.backstride.events.decision.Code.RECURRENCE;
import static dev.backstride.events.decision.Code.RF_NOT_ANSWERED;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.context.ScreeningDemand;
import dev.backstride.protocol.history.Panels;
import dev.backstride.protocol.history.Withheld;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** where a required red-flag panel is unanswered, nobody is told how to go on before it is. */
final class Asking {

    private static final Set<Action> WITHHELD = Set.of(Action.GO, Action.HOLD, Action.EASE);

    private final State state;

    Asking(State state) {
        this.state = state;
    }

    /** A level of 6 or more in any slot, or anything new in a leg, asks for the short panel. */
    void heard(Symptom symptom, Instant at) {
        if (symptom.level() >= state.numbers.pain().intolerable() || Boolean.TRUE.equals(symptom.legSymptoms())) {
            state.panels = state.panels.requiringShort(at);
        }
    }

    /**
     * Questions were answered, none with yes: what was withheld is released, without a decision. Only where
     * they were answered at the very instant of the decision it is that decision that says so.
     */
    @Nullable
    Draft answered(Instant at) {
        var withheld = state.withheld;
        if (withheld == null || withheld.released() || isDue(at)) {
            return null;
        }
        state.withheld = withheld.release();
        return withheld.since().equals(at) ? Draft.of(Trigger.TICK, withheld.action(), List.of()) : null;
    }

    /** The draft as it may be told. */
    Draft tellable(Draft draft, Instant at) {
        require(draft, at);
        if (draft.action() != Action.KEEP && draft.trigger() != Trigger.TICK) {
            state.withheld = null;
        }
        var missing = draft.action().isStop() ? List.<Flag>of() : missing(at);
        if (missing.isEmpty() || draft.verdict() == null || !WITHHELD.contains(draft.action())) {
            return asking(draft, missing, at);
        }
        state.withheld = new Withheld(draft.action(), at);
        return draft.screeningFirst(RF_NOT_ANSWERED, new Panel(missing, draft.action()));
    }

    /** The draft with what is asked beside it; questions about bones hold nobody back. */
    private Draft asking(Draft draft, List<Flag> missing, Instant at) {
        var asked = new ArrayList<>(missing);
        if (!draft.action().isStop()) {
            asked.addAll(state.bones.unanswered(at, state.numbers.windows().flagExpiry()));
        }
        return asked.isEmpty() ? draft : draft.screening(new Panel(asked, null));
    }

    /** Which questions are due; null where none are. */
    @Nullable
    Extent due(Instant at) {
        return Panels.asking(missing(at));
    }

    boolean isDue(Instant at) {
        return !missing(at).isEmpty();
    }

    private void require(Draft draft, Instant at) {
        var codes = draft.codes();
        if (codes.contains(EPISODE_OPENED) || codes.contains(FLARE) || codes.contains(RECURRENCE)) {
            state.panels = state.panels.requiringFull(at, state.numbers.windows());
        }
        if (codes.contains(ASK_BSI_SCREEN)) {
            state.bones = state.bones.asking(at);
        }
        if (draft.verdict() == Verdict.WORSE_24H) {
            state.panels = state.panels.requiringShort(at);
        }
    }

    private List<Flag> missing(Instant at) {
        return state.context.screening() == ScreeningDemand.REQUIRED
                ? state.panels.unanswered(
                        at, state.ladder instanceof Climbing, state.isMinor(at), state.numbers.windows())
                : List.of();
    }
}
