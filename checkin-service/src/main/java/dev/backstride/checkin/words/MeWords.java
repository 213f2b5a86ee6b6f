package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A runner's own page: what is next and why, where they stand, and what they can do here. */
@MessageBundle(value = "me", locale = "en")
public interface MeWords {

    @Message("How your back is doing")
    String title();

    @Message("What is next")
    String next();

    @Message("Your first run comes first: then we say here what is next, and why.")
    String nothingYet();

    @Message("Why: {reason}.")
    String whyReason(String reason);

    @Message("How to go about it")
    String howTo();

    @Message("Something new or worrying? Safety questions")
    String signs();

    @Message("Done today?")
    String tap();

    @Message("Strength work: done")
    String strength();

    @Message("It was new or heavier than usual")
    String heavier();

    @Message("Strength work is noted for today.")
    String strengthKept();

    @Message("Warm-up movements: done")
    String warmUp();

    @Message("Before your run on {day}")
    String warmUpFor(String day);

    @Message("The warm-up movements of your last run are noted.")
    String warmUpKept();

    @Message("The warm-up movements can be noted once a run of today is here.")
    String warmUpLater();

    @Message("How is your back right now?")
    String now();

    @Message("Send")
    String tell();

    @Message("Thank you. Your answer is in.")
    String levelKept();

    @Message("Your steps")
    String ladder();

    @Message("One step is added to the other, and only where the one before was not enough.")
    String ladderHow();

    @Message("Start slower")
    String firstStep();

    @Message("Until you are warm; then go on as usual.")
    String firstStepIs();

    @Message("Warm up before")
    String secondStep();

    @Message("Three movements before the run, and the slower start.")
    String secondStepIs();

    @Message("Strength and mobility")
    String thirdStep();

    @Message("Legs and hips on some days of the week, with the other two.")
    String thirdStepIs();

    @Message("You are here")
    String here();

    @Message("Your back settled here: keep it up")
    String keptUp();

    @Message("It waits until you run again")
    String waits();

    @Message("You are here; a clinician is asked first")
    String reviewed();

    @Message("You are on none of them: your back does not ask for it.")
    String offLadder();

    @Message("The last eight weeks")
    String weeks();

    @Message("What was decided, and why")
    String decisions();

    @Message("The newest first. Each opens to its reasons and to what it rests on.")
    String decisionsNote();

    @Message("Nothing has been decided yet.")
    String noDecisions();

    @Message("It rests on what you told us")
    String evidence();

    @Message("Only a clinician ends a stop. What was decided before it shows again afterwards.")
    String goesOn();

    @Message("What you told us")
    String history();

    @Message("Nothing yet.")
    String noHistory();

    @Message("What is older is in your export.")
    String historyOlder();

    @Message("Messages and data")
    String settings();

    @Message("Pause our questions until")
    String pause();

    @Message("Pause")
    String pauseButton();

    @Message("We ask nothing until {day}.")
    String pausedUntil(String day);

    @Message("Ask me again")
    String resume();

    @Message("Your pause is noted.")
    String pauseKept();

    @Message("We ask again after your runs.")
    String resumed();

    @Message("Please choose a day from tomorrow on, within a year.")
    String pauseWhen();

    @Message("Download all your data")
    String export();

    @Message("Delete everything")
    String deletion();

    @Message("To download or to delete your data, sign in: a link alone is not enough for that.")
    String needsSignIn();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("You are signed out")
    String signedOut();

    @Message("Sign in again")
    String signInAgain();

    @Message("Delete everything?")
    String deletionTitle();

    @Message("These go for good, here and with everybody who got them from us:")
    String deletionWhat();

    @Message("your profile: contacts, zone, language and what you agreed to")
    String deletionProfile();

    @Message("everything you told us: runs, levels, answers, strength work")
    String deletionFacts();

    @Message("the files of your runs")
    String deletionFiles();

    @Message("everything that was decided, and our messages to you")
    String deletionDecisions();

    @Message("What stays is a receipt that does not name you. Nobody can bring the rest back.")
    String deletionReceipt();

    @Message("Yes, delete everything")
    String deletionConfirm();

    @Message("No, go back")
    String deletionBack();

    @Message("Everything of yours is deleted")
    String deleted();

    @Message(
            "Nothing is kept here any more; the other services follow within minutes. If your back worries you, speak to a clinician.")
    String deletedNow();

    @Message("Your receipt: {id}")
    String receipt(String id);

    @Message("We do not know you here")
    String stranger();

    @Message("You are signed in, but no runner has this name. Please ask the people of your program.")
    String strangerText();
}
