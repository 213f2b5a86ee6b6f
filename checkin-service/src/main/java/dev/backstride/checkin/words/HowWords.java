package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How to go about the next run: the steps of a decision, one sentence each. */
@MessageBundle(value = "how", locale = "en")
public interface HowWords {

    @Message("See a clinician about how your back is doing.")
    String clinician();

    @Message("Answer the safety questions first.")
    String questions();

    @Message("No running until {time}.")
    String noRunUntil(String time);

    @Message("Run again once your back is at {number} or less in daily life.")
    String quietFirst(int number);

    @Message("Run for {number} minutes at most.")
    String minutesAtMost(int number);

    @Message("Other training that feels fine is welcome.")
    String otherTraining();

    @Message("Start slower than usual for {number} minutes, then go on as usual.")
    String startEasy(int number);

    @Message("After long sitting, take a few minutes more.")
    String afterSitting();

    @Message(
            "Warm up before the run: calf raises on one leg, lunges with a long step, a back-bend with a good-morning.")
    String warmUp();

    @Message("The warm-up movements are yours to choose.")
    String warmUpOptional();

    @Message("Do strength work for legs and hips on {number} days a week, with some mobility.")
    String strengthen(int number);
}
