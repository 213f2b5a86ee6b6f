package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that asks about red flags, as routine. */
@MessageBundle(value = "panel", locale = "en")
public interface PanelWords {

    @Message("A few safety questions")
    String title();

    @Message("We ask these from time to time, and for most people nothing applies. Tick what you have now, or "
            + "had since we last asked.")
    String routine();

    @Message("Between the legs, bladder and bowel")
    String betweenTheLegs();

    @Message("Your legs")
    String legs();

    @Message("A fall, a fever, feeling ill")
    String wholeBody();

    @Message("The pain itself")
    String pain();

    @Message("Bones under load")
    String bones();

    @Message("None of these")
    String none();

    @Message("Send")
    String send();

    @Message("Please tick what applies, or “None of these”.")
    String choose();

    @Message("Please tick either what applies or “None of these”.")
    String notBoth();

    @Message("One of the answers could not be read. Please choose again.")
    String unreadable();

    @Message("Is that so?")
    String isItSo();

    @Message("You ticked:")
    String ticked();

    @Message("If it is so, we tell you at once what to do.")
    String atOnce();

    @Message("Yes, that is so")
    String itIs();

    @Message("No, let me change it")
    String itIsNot();
}
