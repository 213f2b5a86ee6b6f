package dev.backstride.wording;

import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** Why, in one clause. A verdict or trigger without words does not compile. */
public final class Because {

    private Because() {}

    public static String of(ReasonWords words, Decision decision) {
        return of(words, decision.verdict(), decision.trigger());
    }

    /**
     * The same.
     *
     * @param verdict how the bout was borne; null for a timer's and a clearance's decision
     * @param trigger what made the decision due
     */
    public static String of(ReasonWords words, @Nullable Verdict verdict, Trigger trigger) {
        return verdict == null ? triggered(words, trigger) : borne(words, verdict);
    }

    private static String borne(ReasonWords words, Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> words.quiet();
            case TOLERABLE -> words.tolerable();
            case WORSE_1H -> words.sorerAnHourLater();
            case WORSE_24H -> words.sorerADayLater();
            case INTOLERABLE -> words.moreThanSore();
            case UNCONFIRMED -> words.unconfirmed();
            case NO_DATA -> words.unanswered();
            case PENDING -> words.pending();
            case LOCKED -> words.locked();
            case RED_FLAG -> words.redFlag();
        };
    }

    private static String triggered(ReasonWords words, Trigger trigger) {
        return switch (trigger) {
            case CLEAR -> words.cleared();
            case TICK -> words.timePassed();
            case RUN, POST, H1, H24, H24_CLOSE, NEXT_RUN, TREND, LATE, FLAG -> words.newAnswers();
        };
    }
}
