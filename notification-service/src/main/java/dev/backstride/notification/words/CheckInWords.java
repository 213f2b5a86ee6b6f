package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The questions of a follow-up. */
@MessageBundle(value = "checkin", locale = "en")
public interface CheckInWords {

    @Message("Tell us how your lower back feels now, an hour after your run.")
    String now();

    @Message("How is your back now?")
    String nowInShort();

    @Message("Tell us how your lower back feels a day after your run, and whether anything is new.")
    String dayLater();

    @Message("How is your back a day later?")
    String dayLaterInShort();

    @Message("Tell us how your lower back feels after your run: there is still time.")
    String nowAgain();

    @Message("Still open: how is your back now?")
    String nowAgainInShort();

    @Message(
            "Tell us how your lower back feels a day after your run, and whether anything is new: there is still time.")
    String dayLaterAgain();

    @Message("Still open: how is your back a day later?")
    String dayLaterAgainInShort();

    @Message("We ask about this run a second time and then leave it. To skip it is fine.")
    String lastTime();

    @Message("It takes one tap. A clearly sorer back makes the next run easier; a quiet one keeps the plan.")
    String oneTap();

    @Message("Keep to your last step: from now on we ask less")
    String lessInShort();

    @Message(
            "Keep to the step we told you last. From now on we ask only a day after a run, since it was quiet for a while.")
    String lessOften();

    @Message("Your plan rests until we hear from you: silence changes nothing in it.")
    String planRests();

    @Message("An answer, even that there is nothing to tell, brings the usual questions back.")
    String backToUsual();

    @Message("Answer now")
    String answer();
}
