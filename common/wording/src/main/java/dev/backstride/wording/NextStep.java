package dev.backstride.wording;

import dev.backstride.events.decision.Action;
import org.jspecify.annotations.Nullable;

/** What to do next. One number at most. */
public final class NextStep {

    private NextStep() {}

    /**
     * What to do next, with the longest distance where the action goes by one.
     *
     * @param metersAtMost the longest the next run may be, in metres; null where nobody said
     */
    public static String of(Language language, StepWords words, Action action, @Nullable Integer metersAtMost) {
        return metersAtMost == null ? of(words, action) : within(words, action, language.kilometers(metersAtMost));
    }

    private static String within(StepWords words, Action action, String distance) {
        return switch (action) {
            case HOLD -> words.holdWithin(distance);
            case EASE -> words.easeWithin(distance);
            case REDUCE -> words.reduceWithin(distance);
            case GO, KEEP, SCREEN_FIRST, REST, STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> of(words, action);
        };
    }

    /** The same without a distance. */
    public static String of(StepWords words, Action action) {
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
    public static String inShort(StepWords words, Action action) {
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
    public static String unless(StepWords words, Action action) {
        return switch (action) {
            case GO, KEEP, HOLD -> words.unlessSorer();
            case EASE -> words.unlessQuiet();
            case SCREEN_FIRST -> words.unlessAnswered();
            case REDUCE, REST -> words.unlessTakenWell();
            case STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> words.unlessCleared();
        };
    }
}
