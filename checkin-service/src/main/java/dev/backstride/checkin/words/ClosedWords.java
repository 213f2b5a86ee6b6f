package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages that lead no further. */
@MessageBundle(value = "closed", locale = "en")
public interface ClosedWords {

    @Message("This check-in is over")
    String overTitle();

    @Message("Nothing is lost: the next one comes after your next run. If your back worries you, speak to a "
            + "clinician.")
    String over();

    @Message("These questions are over")
    String panelOverTitle();

    @Message("A newer message has a newer link.")
    String panelOver();

    @Message("This link leads nowhere")
    String nowhereTitle();

    @Message("Please open the link from your latest message, whole and unchanged.")
    String nowhere();

    @Message("This page was open for long")
    String openLongTitle();

    @Message("Please open the link from your latest message again.")
    String openLong();

    @Message("We have forgotten you, as you asked")
    String forgottenTitle();

    @Message("Nothing is kept here, and nothing you send to this page is. If your back worries you, speak to "
            + "a clinician.")
    String forgotten();

    @Message("Another site sent this")
    String elsewhereTitle();

    @Message("Nothing was changed. Open the page here again, and use its own button.")
    String elsewhere();

    @Message("One moment, please")
    String busyTitle();

    @Message("This page was opened very often. Nothing is lost: try again in a minute.")
    String busy();

    @Message("Your next check-in has a newer one, or sign in to your page.")
    String newerPage();

    @Message("Your account is linked")
    String linkedTitle();

    @Message("From your next run on, we see it here by itself. You can end that at any time.")
    String linked();

    @Message("No account was linked")
    String notLinkedTitle();

    @Message("Nothing was changed. To try again, begin once more where you came from.")
    String notLinked();
}
