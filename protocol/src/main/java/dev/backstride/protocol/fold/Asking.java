package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.EPISODE_OPENED;
import static dev.backstride.events.decision.Code.FLARE;
import static dev.backstride.events.decision.Code.RECURRENCE;
import static dev.backstride.events.decision.Code.RF_NOT_ANSWERED;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.context.ScreeningDemand;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import java.time.Instant;
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
    void heard(Symptom symptom) {
        if (symptom.level() >= state.numbers.pain().intolerable() || Boolean.TRUE.equals(symptom.legSymptoms())) {
            state.panels = state.panels.requiringShort(symptom.feltAt());
        }
    }

    /** The draft as it may be told. */
    Draft tellable(Draft draft, Instant at) {
        require(draft, at);
        state.withheld = null;
        if (draft.verdict() == null || !WITHHELD.contains(draft.action()) || !isDue(at)) {
            return draft;
        }
        state.withheld = draft.action();
        return draft.screeningFirst(RF_NOT_ANSWERED);
    }

    /** What was withheld, once it need not be any more. */
    @Nullable
    Action released(Instant at) {
        return isDue(at) ? null : state.withheld;
    }

    private void require(Draft draft, Instant at) {
        var codes = draft.codes();
        if (codes.contains(EPISODE_OPENED) || codes.contains(FLARE) || codes.contains(RECURRENCE)) {
            state.panels = state.panels.requiringFull(at, state.numbers.windows());
        }
        if (draft.verdict() == Verdict.WORSE_24H) {
            state.panels = state.panels.requiringShort(at);
        }
    }

    private boolean isDue(Instant at) {
        return state.context.screening() == ScreeningDemand.REQUIRED
                && state.panels.isUnanswered(at, state.ladder instanceof Climbing, state.numbers.windows());
    }
}
