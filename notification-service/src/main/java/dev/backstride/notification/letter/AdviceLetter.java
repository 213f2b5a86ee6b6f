package dev.backstride.notification.letter;

import dev.backstride.events.decision.Assessment;

/** What is next, why, and what would change it. */
public final class AdviceLetter {

    private AdviceLetter() {}

    public static Letter of(Assessment assessment) {
        var decision = assessment.content().decision();
        var news = assessment.amendment() == null ? "Why: " : "New information changed our advice: ";
        return Letter.of(
                NextStep.inShort(decision.action()),
                NextStep.of(decision.action()),
                news + Because.of(decision) + ".",
                NextStep.unless(decision.action()));
    }
}
