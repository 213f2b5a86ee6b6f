package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.CLEARED_BY_CLINICIAN;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.history.Bones;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Going;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.BoneRules;
import dev.backstride.protocol.rule.FlagRules;
import dev.backstride.protocol.rule.observation.SideRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Red flags stop a runner; clinicians let them go on, or start them on a rung. */
final class Stopping {

    private final State state;

    Stopping(State state) {
        this.state = state;
    }

    @Nullable
    Draft screened(Screening screening, Instant at) {
        state.bones = state.bones.with(screening);
        var raised = new TreeSet<>(FlagRules.raised(screening, state.isMinor(at)));
        var tier = FlagRules.tier(raised);
        var facts = new ArrayList<>(List.of(screening.id()));
        if (raised.stream().anyMatch(BoneRules::isSign)) {
            var signs = state.bones.signs(at.minus(state.numbers.windows().flagExpiry()));
            var flags = Bones.flags(signs);
            var bones = BoneRules.tier(flags, isOneSided(at), isSpiked(at), state.numbers.flag());
            if (bones.isPresent()) {
                raised.addAll(flags);
                signs.forEach(sign -> facts.add(sign.fact()));
                tier = Stream.concat(tier.stream(), bones.stream()).min(Tier::compareTo);
            }
        }
        return tier.map(most -> raised(most, raised, facts, at)).orElse(null);
    }

    private boolean isOneSided(Instant at) {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .anyMatch(side -> SideRules.isRecurrent(state.history, side, at, state.numbers.side()));
    }

    private boolean isSpiked(Instant at) {
        return state.bones.isSpiked(at.minus(state.numbers.flag().recentSpike()));
    }

    private Draft raised(Tier tier, Collection<Flag> raised, List<String> facts, Instant at) {
        var codes = raised.stream().map(Code::of).toList();
        return tier == Tier.T3 && state.ladder instanceof Going going
                ? Calling.forFlags(state, going, codes, facts, at)
                : stopped(state, Trigger.FLAG, tier, codes, facts, at);
    }

    /** A flag of {@code tier} stops everything. */
    static Draft stopped(State state, Trigger trigger, Tier tier, List<Code> reasons, List<String> facts, Instant at) {
        closeOpenBout(state);
        var stopped = stop(state.ladder, tier, at);
        state.ladder = stopped;
        var codes = new ArrayList<>(reasons);
        codes.add(FlagRules.escalation(stopped.tier()));
        return new Draft(trigger, Verdict.RED_FLAG, ActionRules.stop(stopped.tier()), codes, null, facts, false, null);
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
        state.bones = state.bones.cleared();
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
                closeOpenBout(state);
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

    private static void closeOpenBout(State state) {
        if (state.open != null) {
            state.closeWithoutCredit(state.open);
            state.open = null;
        }
    }
}
