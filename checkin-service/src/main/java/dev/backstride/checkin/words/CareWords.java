package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The forms with which staff take over, clear and place. */
@MessageBundle(value = "care", locale = "en")
public interface CareWords {

    @Message("Take it over")
    String take();

    @Message("It is yours then: nobody else is called for it.")
    String takeHint();

    @Message("It is yours. Nobody else is called for it.")
    String taken();

    @Message("Clear the runner")
    String clearTitle();

    @Message("Once you have seen the runner, or spoken to them. They are told at once.")
    String clearHint();

    @Message("How they go on")
    String outcome();

    @Message("Run again, on a rung")
    String resume();

    @Message("The episode is over")
    String close();

    @Message("No ladder: runs and answers are only logged")
    String logOnly();

    @Message("On which rung, where they run again")
    String rung();

    @Message("Note")
    String note();

    @Message("For those who treat. No rule reads it.")
    String noteHint();

    @Message("Clear")
    String clear();

    @Message("Cleared. The runner is told.")
    String cleared();

    @Message("Place on a rung")
    String placeTitle();

    @Message("Starts the ladder on this rung from now on.")
    String placeHint();

    @Message("Rung")
    String onRung();

    @Message("The level that improvement is measured from")
    String entryPeak();

    @Message("Place")
    String place();

    @Message("Placed on the rung.")
    String placed();

    @Message("That was not kept: you were no longer signed in. Do it again.")
    String lost();

    @Message("Look at the marked fields, and send it again.")
    String putRight();

    @Message("Choose how they go on.")
    String needsOutcome();

    @Message("Choose a rung.")
    String needsRung();

    @Message("Choose a level.")
    String needsLevel();

    @Message("Make the note shorter: {most} letters at most.")
    String tooLong(int most);

    @Message("This form was sent before, with other answers, which were kept. Open the page anew to decide again.")
    String sentBefore();

    @Message("This was not taken: {why}")
    String refused(String why);

    @Message("A clinician clears runners and places them.")
    String clinicianOnly();
}
