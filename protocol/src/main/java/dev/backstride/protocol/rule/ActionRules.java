package dev.backstride.protocol.rule;

import static dev.backstride.events.decision.Code.CHANGE_CONTRADICTS_NRS;
import static dev.backstride.events.decision.Code.SETTLING_SLOWLY;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.bout.Felt;
import java.util.List;

/** What a verdict asks for next. */
public final class ActionRules {

    private ActionRules() {}

    /** The verdict's own action, before a standing one or a review makes it stricter. */
    public static Action of(Verdict verdict, Felt felt, Mode mode, List<Code> codes) {
        var quiet = mode == Mode.NONE && felt.peak() == 0;
        var own = switch (verdict) {
            case CLEAR -> Action.GO;
            case TOLERABLE -> codes.contains(SETTLING_SLOWLY) ? Action.EASE : Action.HOLD;
            case WORSE_1H -> Action.EASE;
            case WORSE_24H -> Action.REDUCE;
            case INTOLERABLE -> Action.REST;
            case PENDING -> quiet ? Action.GO : Action.HOLD;
            case UNCONFIRMED -> quiet ? Action.KEEP : Action.HOLD;
            case NO_DATA -> Action.KEEP;
            case LOCKED, RED_FLAG -> throw new IllegalArgumentException("a stop has its own action");
        };
        return codes.contains(CHANGE_CONTRADICTS_NRS) ? own.strictest(Action.EASE) : own;
    }

    /** nobody awaiting review is told to go on as before. */
    public static Action underReview(Action action, Verdict verdict) {
        return verdict == Verdict.NO_DATA ? action : action.strictest(Action.HOLD);
    }

    /** what a flag of {@code tier} stops. */
    public static Action stop(Tier tier) {
        return switch (tier) {
            case T0 -> Action.STOP_EMERGENCY;
            case T1 -> Action.STOP_URGENT;
            case T2 -> Action.STOP_PROMPT;
            case T3 -> throw new IllegalArgumentException("a review stops nobody");
        };
    }
}
