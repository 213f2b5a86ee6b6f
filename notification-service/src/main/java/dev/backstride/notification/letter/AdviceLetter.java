package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.Because;
import dev.backstride.wording.NextStep;
import java.util.ArrayList;
import java.util.List;

/** What is next, why, and what would change it. */
public final class AdviceLetter {

    private AdviceLetter() {}

    public static Letter of(Words words, Assessment assessment) {
        var decision = assessment.content().decision();
        var reason = Because.of(words.reasons(), decision);
        var news = assessment.amendment() == null
                ? words.advice().why(reason)
                : words.advice().changed(reason);
        var step = NextStep.of(
                words.language(), words.steps(), decision.action(), RunNext.metersAtMost(assessment.steps()));
        return about(words, decision.action(), step, news);
    }

    /**
     * The same where red-flag questions are due: they come first, or beside a stricter step.
     *
     * @param page where to answer them
     */
    public static Letter asking(Words words, Assessment assessment, String page) {
        var action = assessment.content().decision().action();
        var link = new Link(words.advice().answerQuestions(), page);
        var routine = words.advice().questionsAreRoutine();
        if (action == Action.SCREEN_FIRST) {
            var first = about(words, action, NextStep.of(words.steps(), action), routine);
            return new Letter(words.language(), first.subject(), first.paragraphs(), link);
        }
        var advice = of(words, assessment);
        var paragraphs = new ArrayList<>(advice.paragraphs());
        paragraphs.add(words.advice().questionsAsWell() + " " + routine);
        return new Letter(words.language(), advice.subject(), paragraphs, link);
    }

    /** What stands once a decision does not any more. */
    public static Letter withdrawn(Words words, Action action) {
        return about(
                words,
                action,
                NextStep.of(words.steps(), action),
                words.advice().withdrawn());
    }

    /** What waited for answers to red-flag questions. */
    public static Letter released(Words words, Action action) {
        return about(
                words,
                action,
                NextStep.of(words.steps(), action),
                words.advice().released());
    }

    private static Letter about(Words words, Action action, String step, String news) {
        return new Letter(
                words.language(),
                NextStep.inShort(words.steps(), action),
                List.of(step, news, NextStep.unless(words.steps(), action)),
                null);
    }
}
