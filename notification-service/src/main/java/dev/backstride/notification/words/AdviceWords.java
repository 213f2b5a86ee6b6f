package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What holds a letter of advice together: why, and what else to answer. */
@MessageBundle(value = "advice", locale = "en")
public interface AdviceWords {

    /** {@code reason}: one of {@link dev.backstride.wording.ReasonWords}. */
    @Message("Why: {reason}.")
    String why(String reason);

    /** {@code reason}: one of {@link dev.backstride.wording.ReasonWords}. */
    @Message("New information changed our advice: {reason}.")
    String changed(String reason);

    @Message("New information changed our advice: what it rested on does not count any more.")
    String withdrawn();

    @Message("Why: your answers to the safety questions are in.")
    String released();

    @Message("Please answer a few safety questions as well.")
    String questionsAsWell();

    @Message("They are routine and due from time to time. Most people answer no to all.")
    String questionsAreRoutine();

    @Message("Answer the safety questions")
    String answerQuestions();

    @Message("Turn mails like this off")
    String turnOff();
}
