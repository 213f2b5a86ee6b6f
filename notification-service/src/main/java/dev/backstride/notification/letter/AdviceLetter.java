package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import java.util.ArrayList;
import java.util.List;

/** What is next, why, and what would change it. */
public final class AdviceLetter {

    private static final String ROUTINE = "They are routine and due from time to time. Most people answer no to all.";

    private AdviceLetter() {}

    public static Letter of(Assessment assessment) {
        var decision = assessment.content().decision();
        var news = assessment.amendment() == null ? "Why: " : "New information changed our advice: ";
        return Letter.of(
                NextStep.inShort(decision.action()),
                NextStep.of(decision.action(), assessment.steps()),
                news + Because.of(decision) + ".",
                NextStep.unless(decision.action()));
    }

    /**
     * The same where red-flag questions are due: they come first, or beside a stricter step.
     *
     * @param page where to answer them
     */
    public static Letter asking(Assessment assessment, String page) {
        var action = assessment.content().decision().action();
        var link = new Link("Answer the safety questions", page);
        if (action == Action.SCREEN_FIRST) {
            return new Letter(
                    NextStep.inShort(action), List.of(NextStep.of(action), ROUTINE, NextStep.unless(action)), link);
        }
        var advice = of(assessment);
        var paragraphs = new ArrayList<>(advice.paragraphs());
        paragraphs.add("Please answer a few safety questions as well. " + ROUTINE);
        return new Letter(advice.subject(), paragraphs, link);
    }

    /** What stands once a decision does not any more. */
    public static Letter withdrawn(Action action) {
        return Letter.of(
                NextStep.inShort(action),
                NextStep.of(action),
                "New information changed our advice: what it rested on does not count any more.",
                NextStep.unless(action));
    }

    /** What waited for answers to red-flag questions. */
    public static Letter released(Action action) {
        return Letter.of(
                NextStep.inShort(action),
                NextStep.of(action),
                "Why: your answers to the safety questions are in.",
                NextStep.unless(action));
    }
}
