package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.CLEARED_BY_CLINICIAN;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Going;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.FlagRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Red flags stop a runner; clinicians let them go on, or start them on a rung. */
final class Stopping {

    private final State state;

    Stopping(State state) {
        this.state = state;
    }

    @Nullable
    Draft screened(Screening screening, Instant at) {
        var raised = FlagRules.raised(screening);
        var tier = FlagRules.tier(raised);
        if (tier.isEmpty()) {
            return null;
        }
        closeOpenBout();
        var stopped = stop(state.ladder, tier.get(), at);
        state.ladder = stopped;
        var codes = new ArrayList<Code>();
        raised.forEach(flag -> codes.add(Code.of(flag)));
        codes.add(FlagRules.escalation(stopped.tier()));
        return new Draft(
                Trigger.FLAG,
                Verdict.RED_FLAG,
                ActionRules.stop(stopped.tier()),
                codes,
                null,
                List.of(screening.id()),
                false,
                null);
    }

    private static Stopped stop(Ladder ladder, Tier tier, Instant at) {
        return switch (ladder) {
            case Stopped stopped -> stopped.raise(tier, at);
            case Going going -> going.stop(tier, at);
        };
    }

    @Nullable
    Draft cleared(Clearance clearance, Instant at) {
        if (!FlagRules.isValid(clearance, state.ladder, state.numbers.review())) {
            return null;
        }
        var from = switch (state.ladder) {
            case Stopped stopped -> stopped.from();
            case Going going -> going;
        };
        state.ladder = goOn(clearance, from, at);
        state.cleared = at;
        state.unanswered = 0;
        var action = clearance.outcome() == ClearanceOutcome.CLOSE ? Action.GO : Action.HOLD;
        state.hold(action, at, null);
        return new Draft(
                Trigger.CLEAR, null, action, List.of(CLEARED_BY_CLINICIAN), null, List.of(clearance.id()), false, null);
    }

    private Going goOn(Clearance clearance, Going from, Instant at) {
        return switch (clearance.outcome()) {
            case RESUME -> from.resumeOn(rung(clearance, from), at);
            case CLOSE -> from.close();
            case CLINICIAN_MODE -> {
                closeOpenBout();
                yield from.handOver();
            }
        };
    }

    private static int rung(Clearance clearance, Going from) {
        if (clearance.rung() != null) {
            return clearance.rung();
        }
        return from instanceof Climbing climbing ? climbing.climb().stay().rung() : 1;
    }

    /** A placement makes no decision; it waits for nobody who is stopped or in other hands. */
    void placed(Placement placement, Instant at) {
        state.ladder = switch (state.ladder) {
            case Off off -> off.place(placement.rung(), placement.entryPeak(), at);
            case Climbing climbing -> climbing.place(placement.rung(), placement.entryPeak(), at);
            case LoggingOnly logging -> logging;
            case Stopped stopped -> stopped;
        };
    }

    private void closeOpenBout() {
        if (state.open != null) {
            state.closeWithoutCredit(state.open);
            state.open = null;
        }
    }
}
