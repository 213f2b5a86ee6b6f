package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something was decided: what was seen of runs and answers. It claims no more than was said. */
@MessageBundle(value = "seen", locale = "en")
public interface SeenWords {

    @Message("We have no answer from an hour after this run.")
    String noHourLater();

    @Message("We have no answer from a day after this run.")
    String noDayLater();

    @Message("What you said before the next run stands in for the answer a day later.")
    String standIn();

    @Message("You ran again before the day was over, so we cannot tell the two runs apart.")
    String nextRunCame();

    @Message("We compared with how your back was before the run.")
    String comparedBefore();

    @Message("We compared with how your back was an hour after the run.")
    String comparedHour();

    @Message("We had nothing to compare your answer with.")
    String nothingToCompare();

    @Message("Your answer came too long after the run to be about it; it says how your back is now.")
    String late();

    @Message("We know no run that this answer is about.")
    String noRun();

    @Message("Several runs in a row are without an answer, so we ask less often.")
    String quietLately();

    @Message("It was sorer after an hour, and back to where it was a day later.")
    String recovered();

    @Message("Your back takes its time to settle after this run.")
    String settlingSlowly();

    @Message("You said much worse and gave a low level: we take the more careful reading.")
    String carefulReading();

    @Message("You said it is much worse, and your word counts more than the level.")
    String yourWordCounts();

    @Message("How your back is right now counts by itself.")
    String currentState();

    @Message("It was clearly sorer a day later as well.")
    String alsoWorse();

    @Message("Strength work shortly before may have made your back sore, so this run is not held against the step.")
    String strengthBefore();

    @Message("This run was longer than your recent longest run.")
    String longer();

    @Message("We do not know yet how long your runs usually are.")
    String noLengthYet();

    @Message("It was longer than your recent longest run, and your back felt it.")
    String longerAndFelt();

    @Message("As it was longer than usual, this run says nothing about your step.")
    String lengthNotStep();

    @Message("As it was about the climbs, this run says nothing about your step.")
    String hillNotStep();

    @Message("There was much more climbing than on your recent runs.")
    String moreClimbing();

    @Message("There was more hard running than on your recent runs.")
    String moreHard();

    @Message("This is the first run we know of.")
    String firstRun();

    @Message("This was your first run after a break of two weeks or more.")
    String afterBreak();

    @Message("You started slower than usual.")
    String startSlow();

    @Message("You started as fast as usual.")
    String startUsual();

    @Message("You started faster than usual.")
    String startFast();

    @Message("Your heart rate was up early in this run.")
    String heartRate();

    @Message("You had been sitting a while, so take a few extra easy minutes at the start.")
    String sitting();

    @Message("Some coaches find that shorter, quicker steps help in the first minutes.")
    String strideLong();

    @Message("Your steps were less even than usual, which some coaches find worth a look.")
    String contactShift();

    @Message("Your questionnaire is in.")
    String questionnaire();

    @Message("Your questionnaire says that a clinician should look at this with you.")
    String questionnaireHigh();

    @Message("Your back had a clear effect on your training this week.")
    String trainingAffected();

    @Message("It was on one side this once; we read nothing into it.")
    String oneSideOnce();

    @Message("It was on one side more than once, and we keep an eye on that.")
    String oneSideWatch();

    @Message("It is on the same side again and again.")
    String oneSideAgain();

    @Message("Your sides are about as strong as each other.")
    String sidesAlike();

    @Message("One side was weaker in the test; a second test shows whether that is so.")
    String sideUnclear();

    @Message("Two strength tests name different sides as the weaker one.")
    String sidesDisagree();

    @Message("One side is clearly weaker.")
    String sideWeaker();

    @Message("The weaker side is the sore side.")
    String sideMatches();

    @Message("The strength test could not be used.")
    String testInvalid();

    @Message("You came to the climb before you were warm.")
    String hillNotWarm();

    @Message("You climbed faster than usual.")
    String hillFaster();

    @Message("The climbs of this run may explain what you felt.")
    String hillMayExplain();

    @Message("You run hills often and were warm, so the steps go on as usual.")
    String hillRoutine();

    @Message("Two recordings of the same run count as one.")
    String duplicate();

    @Message("Recordings close together count as one run.")
    String twoAsOne();

    @Message("This run came in late and counts for its distance only.")
    String cameLate();
}
