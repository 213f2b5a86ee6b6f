package dev.backstride.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why, in one clause that follows a colon and claims no more than was said. */
@MessageBundle(value = "reason", locale = "en")
public interface ReasonWords {

    @Message("your back stayed quiet after this run")
    String quiet();

    @Message("your back felt something, within what is fine")
    String tolerable();

    @Message("your back was clearly sorer an hour after the run")
    String sorerAnHourLater();

    @Message("your back was clearly sorer a day after the run")
    String sorerADayLater();

    @Message("your back was more than sore, or it changed how you move")
    String moreThanSore();

    @Message("we do not know yet how your back was a day later")
    String unconfirmed();

    @Message("we have no answers about this run")
    String unanswered();

    @Message("the day after this run is still to come")
    String pending();

    @Message("no clinician has cleared you yet")
    String locked();

    @Message("you told us of a sign that a clinician must look at")
    String redFlag();

    @Message("you have been cleared")
    String cleared();

    @Message("enough time has passed")
    String timePassed();

    @Message("we have new answers from you")
    String newAnswers();
}
