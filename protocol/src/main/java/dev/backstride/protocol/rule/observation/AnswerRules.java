package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.ALSO_WORSE_24H;
import static dev.backstride.events.decision.Code.CHANGE_CONTRADICTS_NRS;
import static dev.backstride.events.decision.Code.GROC_OVERRIDES_NRS;
import static dev.backstride.events.decision.Code.H1_MISSING;
import static dev.backstride.events.decision.Code.H24_FROM_PRE_RUN;
import static dev.backstride.events.decision.Code.H24_MISSING;
import static dev.backstride.events.decision.Code.H24_SUBSTITUTED;
import static dev.backstride.events.decision.Code.RECOVERED_BY_24H;
import static dev.backstride.events.decision.Code.REF_H1;
import static dev.backstride.events.decision.Code.REF_MISSING;
import static dev.backstride.events.decision.Code.REF_PRE;
import static dev.backstride.events.decision.Code.SETTLING_SLOWLY;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.PainNumbers;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.evidence.PainRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the answers, and those that are missing, say about a verdict. */
public final class AnswerRules {

    private AnswerRules() {}

    /** where the 24 h rating came from. */
    public static List<Code> origin(Evidence evidence) {
        var nextDay = evidence.bout().felt().nextDay();
        if (nextDay == null) {
            return List.of();
        }
        return switch (nextDay.origin()) {
            case ANSWERED -> List.of();
            case FROM_PRE_RUN -> List.of(H24_FROM_PRE_RUN);
            case SUBSTITUTED -> List.of(H24_SUBSTITUTED);
        };
    }

    /** what the 24 h rating is compared with, where that is not the level in the run. */
    public static List<Code> reference(Evidence evidence) {
        var felt = evidence.bout().felt();
        if (felt.during() != null) {
            return List.of();
        }
        if (felt.before() != null) {
            return List.of(REF_PRE);
        }
        if (felt.hour() != null) {
            return List.of(REF_H1);
        }
        return felt.nextDay() == null ? List.of() : List.of(REF_MISSING);
    }

    /** what was asked and not answered. */
    public static List<Code> missing(Evidence evidence) {
        var felt = evidence.bout().felt();
        var verdict = evidence.judgement().verdict();
        var codes = new ArrayList<Code>();
        if (felt.hour() == null
                && verdict != Verdict.NO_DATA
                && evidence.ladder().standing().mode() != Mode.NONE
                && evidence.hourAsked()) {
            codes.add(H1_MISSING);
        }
        if (verdict == Verdict.UNCONFIRMED || (verdict == Verdict.WORSE_1H && felt.nextDay() == null)) {
            codes.add(H24_MISSING);
        }
        return codes;
    }

    /** the runner's own word against the number, at 1 h. */
    public static List<Code> wordAfterHour(Felt felt, PainNumbers numbers) {
        return word(felt.hour(), PainRules.reference(felt), numbers);
    }

    /** the runner's own word against the number, at 24 h. */
    public static List<Code> wordNextDay(Evidence evidence) {
        var felt = evidence.bout().felt();
        var rating = felt.nextDay() == null ? null : felt.nextDay().rating();
        return word(rating, PainRules.nextDayReference(felt), evidence.numbers().pain());
    }

    private static List<Code> word(@Nullable Rating rating, @Nullable Integer reference, PainNumbers numbers) {
        if (rating == null) {
            return List.of();
        }
        if (PainRules.contradictsNumbers(rating, numbers)) {
            return List.of(CHANGE_CONTRADICTS_NRS);
        }
        return PainRules.overridesNumbers(rating, reference, numbers) ? List.of(GROC_OVERRIDES_NRS) : List.of();
    }

    /** how the day after ended. */
    public static List<Code> course(Evidence evidence) {
        var felt = evidence.bout().felt();
        return switch (evidence.judgement().verdict()) {
            case WORSE_1H -> felt.nextDay() != null && felt.nextDay().isFull() ? List.of(RECOVERED_BY_24H) : List.of();
            case TOLERABLE ->
                PainRules.settlesSlowly(felt, evidence.numbers().pain()) ? List.of(SETTLING_SLOWLY) : List.of();
            case INTOLERABLE -> evidence.judgement().worse() ? List.of(ALSO_WORSE_24H) : List.of();
            case CLEAR, WORSE_24H, UNCONFIRMED, NO_DATA, PENDING, LOCKED, RED_FLAG -> List.of();
        };
    }
}
