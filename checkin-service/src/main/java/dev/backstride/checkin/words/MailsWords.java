package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that turns our mails off, and on again. */
@MessageBundle(value = "mails", locale = "en")
public interface MailsWords {

    @Message("Our mails to you")
    String title();

    @Message("Do you want to turn our mails off?")
    String wanted();

    @Message(
            "Our mails ask how your back is after a run, and tell you what is next. Without them we do not hear how it "
                    + "went.")
    String purpose();

    @Message("Turn our mails off")
    String turnOff();

    @Message("Where somebody is needed for you, we write all the same.")
    String always();

    @Message("Our mails to you are off")
    String off();

    @Message("We ask nothing and tell you nothing by mail any more.")
    String nothing();

    @Message("Turn them on again")
    String turnOn();

    @Message("Our mails are on again")
    String on();

    @Message("Nothing was changed")
    String unchanged();

    @Message("Please use the button on the page of your link.")
    String useButton();

    @Message("This link is too old")
    String tooOld();

    @Message("It changes nothing any more. A newer mail has a newer link.")
    String newer();
}
