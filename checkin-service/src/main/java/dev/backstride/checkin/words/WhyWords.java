package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something was decided: what became of the steps, and who looks after a runner. It claims no more than was said. */
@MessageBundle(value = "why", locale = "en")
public interface WhyWords {

    @Message("Your back spoke up on this run; since then we have looked more closely.")
    String episodeOpened();

    @Message("Your back has been quiet for long enough to close this chapter.")
    String episodeClosed();

    @Message("The run that this began with does not count any more.")
    String episodeVoided();

    @Message("You are on the first step: a slower start.")
    String enterFirst();

    @Message("The second step is added: warm-up movements before the run.")
    String stepUpSecond();

    @Message("The third step is added: strength and mobility.")
    String stepUpThird();

    @Message("Your back has settled with what you do now.")
    String settled();

    @Message("You go back to the step on which your back settled before.")
    String returned();

    @Message("There was no run for two weeks, so the steps wait for you.")
    String pausedNoRuns();

    @Message("You run again, and the steps go on where they were.")
    String resumed();

    @Message("You did all steps, and your back is still not much better: a clinician should look at it.")
    String exhausted();

    @Message("You gave this step a fair try; this step alone was not enough.")
    String persists();

    @Message("Your back was clearly sorer a day later, with the step done.")
    String worseOnStep();

    @Message("Your back is getting better on this step, so you stay on it.")
    String improving();

    @Message("This run was without what your step asks for, so it says nothing about the step.")
    String notTried();

    @Message("We do not know whether this run had what your step asks for.")
    String notReported();

    @Message("Your step has not had a fair try yet: the next run is a good one for it.")
    String nudge();

    @Message("The last step was added a few days ago and gets a little more time.")
    String dwell();

    @Message("You do all steps already; the plan gets easier instead.")
    String allStepsDone();

    @Message("Strength work found no place in your weeks: a clinician can help to find what fits.")
    String strengthNotTried();

    @Message("Strength work gets some more weeks.")
    String strengthExtended();

    @Message("Strength work begins with your weaker side.")
    String weakerSideFirst();

    @Message("There was less strength work than your step asks for.")
    String strengthLow();

    @Message("There was more strength work this week than your step asks for.")
    String strengthAbove();

    @Message("Your back spoke up again after quiet weeks.")
    String flare();

    @Message("It has come back after a quiet time.")
    String recurrence();

    @Message("After a quiet time, your back has spoken up once.")
    String newSymptom();

    @Message("Nothing changed since the last sore day. Choose one thing to change now.")
    String unchanged();

    @Message("You ran while a break was asked for.")
    String ranInBreak();

    @Message("It was clearly sorer a day later twice, with nothing changed in between. Let us change one thing.")
    String repeatedUnchanged();

    @Message("It was clearly sorer a day later several times within four weeks: a clinician should look at it.")
    String repeatedWorse();

    @Message("It was more than sore twice within two weeks: a clinician should look at it.")
    String repeatedTooMuch();

    @Message("This has been going on for weeks and is not much better: a clinician should look at it.")
    String goingOnLong();

    @Message("A clinician is asked to look at how you are doing.")
    String reviewAwaited();

    @Message("The look of a clinician is still to come.")
    String reviewToCome();

    @Message("Some safety questions wait for your answer.")
    String questionsWait();

    @Message("You told us of a sign that a clinician must look at.")
    String redFlag();

    @Message("As it is on one side again and again, a few more questions are due.")
    String askOneSide();

    @Message("A strength test of both sides would tell more.")
    String askStrengthTest();

    @Message("Your coach hears of it.")
    String coachTold();

    @Message("A clinician is asked to look at it.")
    String clinicianAsked();

    @Message("A clinician must see you within seven days.")
    String clinicianSoon();

    @Message("A clinician must see you today.")
    String clinicianToday();

    @Message("This is an emergency: get help now.")
    String emergency();

    @Message("You ran while running was stopped.")
    String ranWhileStopped();

    @Message("You have been cleared.")
    String cleared();
}
