package dev.backstride.notification.letter;

import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.words.ReasonWords;

/** Why, in one clause. A verdict or trigger without words does not compile. */
final class Because {

    private Because() {}

    static String of(ReasonWords words, Decision decision) {
        var verdict = decision.verdict();
        return verdict == null ? triggered(words, decision.trigger()) : borne(words, verdict);
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
