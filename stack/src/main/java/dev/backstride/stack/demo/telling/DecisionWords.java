package dev.backstride.stack.demo.telling;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.Step;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Triggers, verdicts and actions in words. */
final class DecisionWords {

    private DecisionWords() {}

    /** What it answers. */
    static String of(Trigger trigger) {
        return switch (trigger) {
            case RUN -> "On the run";
            case POST -> "On the run and how it felt";
            case H1 -> "On the answer after an hour";
            case H24 -> "On the answer after a day";
            case H24_CLOSE -> "On no answer after a day";
            case NEXT_RUN -> "On the next run";
            case TREND, LATE -> "On an answer at another time";
            case FLAG -> "On the red flag";
            case CLEAR -> "On the clinician's word";
            case TICK -> "On time passing";
        };
    }

    static String of(@Nullable Verdict verdict) {
        return verdict == null ? "time has passed" : borne(verdict);
    }

    private static String borne(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> "the back stayed quiet";
            case TOLERABLE -> "felt, and within what is fine";
            case WORSE_1H -> "clearly sorer after an hour";
            case WORSE_24H -> "clearly sorer after a day";
            case INTOLERABLE -> "more than should be borne";
            case UNCONFIRMED -> "nobody knows how the day after was";
            case NO_DATA -> "nothing was answered";
            case PENDING -> "the day after is still to come";
            case LOCKED -> "nobody has lifted the stop";
            case RED_FLAG -> "a sign that a clinician must look at";
        };
    }

    /** What to do, with the longest distance where one is known. */
    static String of(Action action, @Nullable List<Step> steps) {
        var atMost = atMost(steps);
        return switch (action) {
            case GO -> "run as planned";
            case KEEP -> "carry on as before";
            case HOLD -> "the same kind of run is fine, no harder than usual" + atMost;
            case EASE -> "make the next run easy and level" + atMost;
            case SCREEN_FIRST -> "answer the red-flag questions first";
            case REDUCE -> "wait until it is quiet, then start easy and level" + atMost;
            case REST -> "no running for 48 hours";
            case STOP_PROMPT -> "stop running, see a clinician within a week";
            case STOP_URGENT -> "stop running, see a clinician today";
            case STOP_EMERGENCY -> "stop running, get emergency care now";
        };
    }

    private static String atMost(@Nullable List<Step> steps) {
        var meters = RunNext.metersAtMost(steps);
        return meters == null ? "" : String.format(Locale.UK, ", %,d m at most", meters);
    }

    static Ink ink(Action action) {
        return switch (action) {
            case GO, KEEP -> Ink.GREEN;
            case HOLD, EASE, SCREEN_FIRST, REDUCE -> Ink.AMBER;
            case REST, STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> Ink.RED;
        };
    }
}
