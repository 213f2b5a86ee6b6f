package dev.backstride.protocol.rule.evidence;

import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.configuration.PainNumbers;
import dev.backstride.protocol.history.PastBout;
import java.util.List;

/**
 * How a bout was borne, once no more is expected.
 *
 * @param verdict the one word for it
 * @param worse whether it was worse at 24 h, whatever the verdict
 * @param symptomatic whether it belongs to an episode
 * @param conclusive whether enough is known to learn from it
 */
public record Judgement(Verdict verdict, boolean worse, boolean symptomatic, boolean conclusive) {

    /** Weighs a bout against the two before it. */
    public static Judgement of(Bout bout, List<PastBout> twoBefore, PainNumbers numbers) {
        var felt = bout.felt();
        var verdict = verdict(felt, numbers);
        return new Judgement(
                verdict,
                PainRules.isWorseNextDay(felt, numbers),
                PainRules.isSymptomatic(felt, twoBefore, numbers),
                isConclusive(verdict, felt));
    }

    private static Verdict verdict(Felt felt, PainNumbers numbers) {
        if (PainRules.isIntolerable(felt, numbers)) {
            return Verdict.INTOLERABLE;
        }
        if (PainRules.isWorseNextDay(felt, numbers)) {
            return Verdict.WORSE_24H;
        }
        if (PainRules.isWorseAfterHour(felt, numbers)) {
            return Verdict.WORSE_1H;
        }
        if (felt.nextDay() == null) {
            return felt.isKnown() ? Verdict.UNCONFIRMED : Verdict.NO_DATA;
        }
        return felt.peak() == 0 ? Verdict.CLEAR : Verdict.TOLERABLE;
    }

    private static boolean isConclusive(Verdict verdict, Felt felt) {
        return switch (verdict) {
            case CLEAR, TOLERABLE, WORSE_24H, INTOLERABLE -> true;
            case WORSE_1H -> felt.nextDay() != null && felt.nextDay().isFull();
            case UNCONFIRMED, NO_DATA, PENDING, LOCKED, RED_FLAG -> false;
        };
    }
}
