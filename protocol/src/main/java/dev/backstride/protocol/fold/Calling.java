package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.ESC_CLINICIAN_REVIEW;
import static dev.backstride.events.decision.Code.STARTBACK_HIGH;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Going;
import dev.backstride.protocol.ladder.Reviewed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Answers that call a clinician in and stop nobody (T3): what stands goes on, no bolder than HOLD. */
final class Calling {

    private Calling() {}

    /** Only a clinician ends a review that a flag asked for; without an episode there is no ladder to review. */
    static Draft forFlags(State state, Going going, List<Code> flags, List<String> facts, Instant at) {
        if (going instanceof Climbing climbing) {
            state.ladder = climbing.call(true, at);
        }
        var codes = new ArrayList<>(flags);
        codes.add(ESC_CLINICIAN_REVIEW);
        return new Draft(Trigger.FLAG, Verdict.RED_FLAG, held(state, at), codes, null, facts, false, null);
    }

    /** in review already, a clinician is called again only when the last call is old enough. */
    static Draft forPrognosis(State state, Climbing climbing, String fact, Instant at) {
        var again = state.numbers.review().reissue();
        var isCalled = climbing instanceof Reviewed reviewed
                && at.isBefore(reviewed.called().plus(again));
        if (!isCalled) {
            state.ladder = climbing.call(false, at);
        }
        var codes = isCalled ? List.of(STARTBACK_HIGH) : List.of(STARTBACK_HIGH, ESC_CLINICIAN_REVIEW);
        return new Draft(Trigger.TICK, null, held(state, at), codes, null, List.of(fact), false, null);
    }

    private static Action held(State state, Instant at) {
        var action = Provisional.standing(state, at).strictest(Action.HOLD);
        if (state.held.at(at).compareTo(Action.HOLD) < 0) {
            state.hold(Action.HOLD, at, null);
        }
        return action;
    }
}
