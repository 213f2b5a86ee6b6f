package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do next, in plain English. One number at most. */
final class NextStep {

    private NextStep() {}

    /** The same with the longest distance, where the steps of the decision name one that this action goes by. */
    static String of(Action action, @Nullable List<Step> steps) {
        var cap = cap(steps);
        if (cap == null) {
            return of(action);
        }
        return switch (action) {
            case HOLD -> "Keep to runs you know: at most " + cap + ", nothing harder than usual.";
            case EASE -> "Make your next run easy and level, at most " + cap + ".";
            case REDUCE ->
                "Wait with running until your back is quiet in daily life. Then start easy and level, with at most "
                        + cap + ".";
            case GO, KEEP, SCREEN_FIRST, REST, STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> of(action);
        };
    }

    /** Kilometres, rounded down: nobody is told more than the cap. */
    private static @Nullable String cap(@Nullable List<Step> steps) {
        var meters = RunNext.metersAtMost(steps);
        return meters == null ? null : "%d.%d km".formatted(meters / 1_000, meters % 1_000 / 100);
    }

    static String of(Action action) {
        return switch (action) {
            case GO -> "Run as you planned.";
            case KEEP -> "Carry on as before.";
            case HOLD -> "Keep to runs you know: no longer than your recent longest run, nothing faster than usual.";
            case EASE -> "Make your next run easy and level, and no longer than the last one.";
            case SCREEN_FIRST -> "Answer a few questions about your back before your next run.";
            case REDUCE ->
                "Wait with running until your back is quiet in daily life. Then start easy and level, "
                        + "with at most 70 % of this run's distance.";
            case REST ->
                "Do not run for the next 48 hours, and not before your back is quiet in daily life. "
                        + "Walking and other movement that feels fine are welcome.";
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> "Stop running until a clinician has cleared you.";
        };
    }

    /** The same in a few words. */
    static String inShort(Action action) {
        return switch (action) {
            case GO -> "Your next run: as planned";
            case KEEP -> "Carry on as before";
            case HOLD -> "Your next run: the kind you know";
            case EASE -> "Your next run: easy and level";
            case SCREEN_FIRST -> "A few questions first";
            case REDUCE -> "Your next run: later and shorter";
            case REST -> "A break from running";
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> "Stop running";
        };
    }

    /** What would change the plan. */
    static String unless(Action action) {
        return switch (action) {
            case GO, KEEP, HOLD ->
                "Tell us if your back gets clearly sorer during or after a run: then the plan changes.";
            case EASE -> "A quiet day after that run opens the plan again; a clearly sorer one makes it easier still.";
            case SCREEN_FIRST -> "Your answers decide what is next.";
            case REDUCE, REST -> "A run that your back takes well opens the plan again, step by step.";
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> "Only a clinician's word changes this.";
        };
    }
}
