package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.NextStep;
import java.util.List;

/** To a coach, for information: where the runner stands, and nothing of how they feel. */
public final class CoachLetter {

    private CoachLetter() {}

    /**
     * The letter about {@code runner}, as the program calls them.
     *
     * @param action what stands
     */
    public static Letter of(Words words, String runner, Action action) {
        var call = words.calls();
        return new Letter(
                words.language(),
                call.forInformation(runner),
                List.of(
                        call.changeOneThing(runner),
                        call.nextStep(NextStep.inShort(words.steps(), action)),
                        call.nothingUrgent()),
                null);
    }
}
