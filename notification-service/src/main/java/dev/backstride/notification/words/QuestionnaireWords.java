package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The mails that ask for a questionnaire. */
@MessageBundle(value = "questionnaire", locale = "en")
public interface QuestionnaireWords {

    @Message("Tell us how your lower back and your running went together this week.")
    String week();

    @Message("How was the week with your back?")
    String weekInShort();

    @Message(
            "Often it is one tap, four at most. It shows how the weeks go; your plan changes with your runs. To skip it "
                    + "is fine.")
    String weekChangesNothing();

    @Message("Look back at the last two weeks with your back, once.")
    String outlook();

    @Message("The last two weeks with your back")
    String outlookInShort();

    @Message(
            "It takes about two minutes. Where the answers call for it, a clinician is asked to have a look; else your plan "
                    + "stays. To skip it is fine.")
    String outlookMayCallSomebody();

    @Message("Answer now")
    String answer();
}
