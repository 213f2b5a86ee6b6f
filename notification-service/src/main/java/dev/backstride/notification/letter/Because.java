package dev.backstride.notification.letter;

import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;

/** Why, in one clause that claims no more than was said. */
final class Because {

    private Because() {}

    static String of(Decision decision) {
        var verdict = decision.verdict();
        return verdict == null ? triggered(decision.trigger()) : borne(verdict);
    }

    private static String borne(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> "your back stayed quiet after this run";
            case TOLERABLE -> "your back felt something, within what is fine";
            case WORSE_1H -> "your back was clearly sorer an hour after the run";
            case WORSE_24H -> "your back was clearly sorer a day after the run";
            case INTOLERABLE -> "your back was more than sore, or it changed how you move";
            case UNCONFIRMED -> "we do not know yet how your back was a day later";
            case NO_DATA -> "we have no answers about this run";
            case PENDING -> "the day after this run is still to come";
            case LOCKED -> "no clinician has cleared you yet";
            case RED_FLAG -> "you told us of a sign that a clinician must look at";
        };
    }

    private static String triggered(Trigger trigger) {
        return switch (trigger) {
            case CLEAR -> "you have been cleared";
            case TICK -> "enough time has passed";
            case RUN, POST, H1, H24, H24_CLOSE, NEXT_RUN, TREND, LATE, FLAG -> "we have new answers from you";
        };
    }
}
