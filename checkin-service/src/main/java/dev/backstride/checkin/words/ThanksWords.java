package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said once something is answered. */
@MessageBundle(value = "thanks", locale = "en")
public interface ThanksWords {

    @Message("Thank you")
    String title();

    @Message("Thank you. Your answer is in.")
    String answered();

    @Message("Thank you. Your answer is now {level}.")
    String changed(int level);

    @Message("Thank you. You have answered this, and it is kept as you gave it.")
    String kept();

    @Message("Thank you. An answer can be changed for a quarter of an hour, so your first one, {level}, is "
            + "kept as you gave it.")
    String keptFirst(int level);

    @Message("Thank you. Your answers are in.")
    String panelAnswered();

    @Message("We are weighing your answer. We will write to you as soon as it changes what is next.")
    String later();

    @Message("Tell us what is new")
    String sayMore();

    @Message("Somebody is asked to look at this today. Do not wait for us.")
    String calledToday();

    @Message("Somebody is asked to look at this within the week.")
    String calledThisWeek();

    @Message("A clinician is asked to look at how you are doing.")
    String calledForReview();
}
