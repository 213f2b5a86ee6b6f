package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page on which whoever was called in takes an escalation over. */
@MessageBundle(value = "takeOver", locale = "en")
public interface TakeOverWords {

    @Message("Somebody is needed")
    String title();

    @Message("Somebody is needed for a runner")
    String headline();

    @Message("Emergency: act now.")
    String emergency();

    @Message("Urgent: act today.")
    String urgent();

    @Message("Act within seven days.")
    String prompt();

    @Message("For review at the next working slot.")
    String review();

    @Message("d MMMM, HH:mm (VV)")
    String momentPattern();

    @Message("Raised on {moment}. Whom it is about, and why, is in the message that led you here.")
    String raised(String moment);

    @Message("I take this over")
    String take();

    @Message("It is yours then: nobody else is called for it. It ends when a clinician clears the runner.")
    String hint();

    @Message("Thank you. It is yours.")
    String thanks();

    @Message("Nobody else is called for it. It ends when a clinician clears the runner.")
    String ends();

    @Message("Somebody has this")
    String taken();

    @Message("It was taken over, and nobody else is called for it. Nothing is left to do on this page.")
    String nothingLeft();

    @Message("Nobody is needed any more")
    String over();

    @Message("This is over. Nothing is left to do on this page.")
    String isOver();

    @Message("This link is too old")
    String tooOld();

    @Message(
            "It opens nothing any more. The staff page shows who waits for somebody, and a newer message has a newer link.")
    String newer();

    @Message("Open the staff page")
    String staff();
}
