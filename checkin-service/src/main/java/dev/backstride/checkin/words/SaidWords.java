package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a runner told us, said back to them in their own words. */
@MessageBundle(value = "said", locale = "en")
public interface SaidWords {

    @Message("A run of {distance}")
    String run(String distance);

    @Message("At its worst during the run: {level} of 10")
    String during(int level);

    @Message("An hour after the run: {level} of 10")
    String hourLater(int level);

    @Message("A day after the run: {level} of 10")
    String dayLater(int level);

    @Message("Before a run: {level} of 10")
    String before(int level);

    @Message("Your back: {level} of 10")
    String otherTime(int level);

    @Message("You limped, or walked or ran differently")
    String movedDifferently();

    @Message("Your legs felt something new")
    String legs();

    @Message("How you started: {words}")
    String start(String words);

    @Message("Warm-up movements: {number}")
    String warmUp(int number);

    @Message("You ticked: {words}")
    String signs(String words);

    @Message("The safety questions: none of them")
    String noSigns();

    @Message("Some of the safety questions")
    String someAnswered();

    @Message("A questionnaire")
    String questionnaire();

    @Message("Strength work")
    String strength();

    @Message("Strength work, new or heavier than usual")
    String strengthHeavier();

    @Message("A strength test")
    String strengthTest();

    @Message("A clinician cleared you")
    String cleared();

    @Message("You said that a clinician has cleared you")
    String clearedByOwnWord();

    @Message("A clinician placed you on step {number}")
    String placed(int number);

    @Message("Somebody looks after you in this")
    String taken();
}
