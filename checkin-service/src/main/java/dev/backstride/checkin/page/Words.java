package dev.backstride.checkin.page;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Tier;

/** The page's words, in plain English. A value without words does not compile. */
final class Words {

    private Words() {}

    static String of(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case BOTH -> "Both sides";
            case CENTRAL -> "In the middle";
            case UNKNOWN -> "I cannot say";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case START -> "At the start";
            case MIDDLE -> "In the middle";
            case END -> "Towards the end";
            case UPHILL -> "Going uphill";
            case DOWNHILL -> "Going downhill";
            case THROUGHOUT -> "All the way";
            case AFTER_ONLY -> "Only afterwards";
            case UNKNOWN -> "I cannot say";
        };
    }

    static String of(Change change) {
        return switch (change) {
            case MUCH_BETTER -> "Much better";
            case LITTLE_BETTER -> "A little better";
            case SAME -> "The same";
            case LITTLE_WORSE -> "A little worse";
            case MUCH_WORSE -> "Much worse";
        };
    }

    /** What to do next, as an instruction. */
    static String of(Action action) {
        return switch (action) {
            case GO -> "Run as you like.";
            case KEEP -> "Keep to your usual running.";
            case HOLD -> "Run as you do now, no more than that.";
            case EASE -> "Make the next run an easy one.";
            case SCREEN_FIRST -> "Answer the safety questions before the next run.";
            case REDUCE -> "Make the next run shorter and easier.";
            case REST -> "Take a break from running for now.";
            case STOP_PROMPT -> "Do not run. See a clinician within a week.";
            case STOP_URGENT -> "Do not run. See a clinician today.";
            case STOP_EMERGENCY -> "Do not run. Call your emergency number now.";
        };
    }

    /** That a person was asked, and what the runner does until then. */
    static String of(Tier tier) {
        return switch (tier) {
            case T0 -> "This is an emergency. If you have not called for help yet, do it now.";
            case T1 -> "Somebody is asked to look at this today. Do not wait for us: see a clinician today.";
            case T2 -> "Somebody is asked to look at this within the week.";
            case T3 -> "A clinician is asked to look at how you are doing.";
        };
    }
}
