package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page on which staff see who waits for somebody, and what comes before and after it. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskWords {

    @Message("Who waits for somebody")
    String title();

    @Message("Nobody waits for anybody right now.")
    String nobody();

    @Message("Waiting for a clinician")
    String halted();

    @Message("Next: take it over")
    String take();

    @Message("Next: see the runner, then clear them")
    String clear();

    @Message("Next: a clinician clears")
    String waiting();

    @Message("Find a runner")
    String find();

    @Message("Find")
    String look();

    @Message("What the program calls the runner")
    String called();

    @Message("The program has no runner of that name")
    String unknown();

    @Message("Go back, and look whether the name is whole.")
    String again();

    @Message("You are signed in as {name}, {role} of {program}.")
    String signedIn(String name, String role, String program);

    @Message("coach")
    String coach();

    @Message("clinician")
    String clinician();

    @Message("Sign out")
    String signOut();

    @Message("You are signed out")
    String signedOut();

    @Message("Sign in again")
    String signIn();

    @Message("All who wait")
    String back();
}
