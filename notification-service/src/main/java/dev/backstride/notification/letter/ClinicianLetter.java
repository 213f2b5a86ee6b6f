package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.NextStep;
import java.util.List;

/** To a clinician, for information: nobody is called in, and nothing has to be taken over. */
public final class ClinicianLetter {

    private ClinicianLetter() {}

    /**
     * {@code runner}, as the program calls them, ran although a clinician has to clear them first.
     *
     * @param action what stands
     */
    public static Letter ranWhileStopped(Words words, String runner, Action action) {
        return of(words, words.calls().ranAllTheSame(runner), words.calls().askHowTheyAre(runner), action);
    }

    /**
     * {@code runner} still waits for a review.
     *
     * @param action what stands
     */
    public static Letter stillWaiting(Words words, String runner, Action action) {
        return of(words, words.calls().stillWaits(runner), words.calls().sayHowItGoesOn(runner), action);
    }

    private static Letter of(Words words, String subject, String first, Action action) {
        var step = words.calls().nextStep(NextStep.inShort(words.steps(), action));
        return new Letter(words.language(), subject, List.of(first, step), null);
    }
}
