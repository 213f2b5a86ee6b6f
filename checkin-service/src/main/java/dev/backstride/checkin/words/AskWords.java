package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The questions of a check-in. */
@MessageBundle(value = "ask", locale = "en")
public interface AskWords {

    @Message("How is your lower back?")
    String title();

    @Message("About your run on {day}.")
    String about(String day);

    /** How a day is written, as {@link java.time.format.DateTimeFormatter} has it. */
    @Message("EEEE d MMMM")
    String dayPattern();

    @Message("You have answered this. You can change your answer until {time}.")
    String changeable(String time);

    @Message("During the run: how strong was it at its worst?")
    String peak();

    @Message("Leave it out if you do not remember.")
    String peakHint();

    @Message("nothing")
    String least();

    @Message("the worst you can imagine")
    String most();

    @Message("On which side?")
    String side();

    @Message("When in the run did you feel it first?")
    String where();

    @Message("How is it now?")
    String now();

    @Message("Compared with the end of the run, it is")
    String change();

    @Message("Was any of this so?")
    String signs();

    @Message("Anything new since the run?")
    String news();

    @Message("I limped, or walked or ran differently")
    String gait();

    @Message("My legs: pain, tingling, numbness or weakness")
    String legs();

    @Message("Something else: fever, bladder, bowel, or anything that worries you")
    String other();

    @Message("None of these")
    String none();

    @Message("How did you start the run?")
    String start();

    @Message("How many of the three warm-up movements did you do?")
    String warmUp();

    @Message("As last time. Change it if it was different.")
    String asLastTime();

    @Message("Did you do strength work today?")
    String strength();

    @Message("Send")
    String send();

    @Message("Sending")
    String sending();

    @Message("Almost there: one answer needs another look.")
    String putRight();

    @Message("Please choose how it is now.")
    String chooseLevel();

    @Message("Please choose how strong it was during the run, too.")
    String choosePeak();

    @Message("Please choose one of what is offered.")
    String chooseOne();

    @Message("Please tick either what applies or “None of these”.")
    String notBoth();
}
