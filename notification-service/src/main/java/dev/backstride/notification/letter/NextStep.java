package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.Step;
import dev.backstride.notification.words.StepWords;
import dev.backstride.notification.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do next. One number at most. */
final class NextStep {

    private NextStep() {}

    /** The same with the longest distance, where the steps of the decision name one that this action goes by. */
    static String of(Words words, Action action, @Nullable List<Step> steps) {
        var cap = RunNext.metersAtMost(steps);
        return cap == null
                ? of(words.steps(), action)
                : within(words.steps(), action, words.language().kilometers(cap));
    }

    private static String within(StepWords words, Action action, String distance) {
        return switch (action) {
            case HOLD -> words.holdWithin(distance);
            case EASE -> words.easeWithin(distance);
            case REDUCE -> words.reduceWithin(distance);
            case GO, KEEP, SCREEN_FIRST, REST, STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> of(words, action);
        };
    }

    static String of(StepWords words, Action action) {
        return switch (action) {
            case GO -> words.go();
            case KEEP -> words.keep();
            case HOLD -> words.hold();
            case EASE -> words.ease();
            case SCREEN_FIRST -> words.screen();
            case REDUCE -> words.reduce();
            case REST -> words.rest();
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> words.stop();
        };
    }

    /** The same in a few words. */
    static String inShort(StepWords words, Action action) {
        return switch (action) {
            case GO -> words.goInShort();
            case KEEP -> words.keepInShort();
            case HOLD -> words.holdInShort();
            case EASE -> words.easeInShort();
            case SCREEN_FIRST -> words.screenInShort();
            case REDUCE -> words.reduceInShort();
            case REST -> words.restInShort();
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> words.stopInShort();
        };
    }

    /** What would change the plan. */
    static String unless(StepWords words, Action action) {
        return switch (action) {
            case GO, KEEP, HOLD -> words.unlessSorer();
            case EASE -> words.unlessQuiet();
            case SCREEN_FIRST -> words.unlessAnswered();
            case REDUCE, REST -> words.unlessTakenWell();
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> words.unlessCleared();
        };
    }
}
