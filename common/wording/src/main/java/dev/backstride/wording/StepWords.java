package dev.backstride.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to do next, the same in a few words, and what would change it. */
@MessageBundle(value = "step", locale = "en")
public interface StepWords {

    @Message("Run as you planned.")
    String go();

    @Message("Carry on as before.")
    String keep();

    @Message("Keep to runs you know: no longer than your recent longest run, nothing faster than usual.")
    String hold();

    @Message("Keep to runs you know: at most {distance}, nothing harder than usual.")
    String holdWithin(String distance);

    @Message("Make your next run easy and level, and no longer than the last one.")
    String ease();

    @Message("Make your next run easy and level, at most {distance}.")
    String easeWithin(String distance);

    @Message("Answer a few questions about your back before your next run.")
    String screen();

    @Message("Wait with running until your back is quiet in daily life; then start easy and level, with at most 70 "
            + "% of this run's distance.")
    String reduce();

    @Message("Wait with running until your back is quiet in daily life; then start easy and level, with at most "
            + "{distance}.")
    String reduceWithin(String distance);

    @Message("Do not run for the next 48 hours, and not before your back is quiet in daily life; walking and other "
            + "movement that feels fine are welcome.")
    String rest();

    @Message("Stop running until a clinician has cleared you.")
    String stop();

    @Message("Your next run: as planned")
    String goInShort();

    @Message("Carry on as before")
    String keepInShort();

    @Message("Your next run: the kind you know")
    String holdInShort();

    @Message("Your next run: easy and level")
    String easeInShort();

    @Message("A few questions first")
    String screenInShort();

    @Message("Your next run: later and shorter")
    String reduceInShort();

    @Message("A break from running")
    String restInShort();

    @Message("Stop running")
    String stopInShort();

    @Message("Tell us if your back gets clearly sorer during or after a run: then the plan changes.")
    String unlessSorer();

    @Message("A quiet day after that run opens the plan again; a clearly sorer one makes it easier still.")
    String unlessQuiet();

    @Message("Your answers decide what is next.")
    String unlessAnswered();

    @Message("A run that your back takes well opens the plan again, step by step.")
    String unlessTakenWell();

    @Message("Only a clinician's word changes this.")
    String unlessCleared();
}
