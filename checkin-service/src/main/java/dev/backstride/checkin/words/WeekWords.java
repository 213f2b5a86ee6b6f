package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The week in an episode: OSTRC-H2, about the lower back. */
@MessageBundle(value = "week", locale = "en")
public interface WeekWords {

    @Message("Your week")
    String title();

    @Message("Think of your running and your lower back in the past 7 days.")
    String about();

    @Message("Have you had any difficulties taking part in training or races, with your lower back?")
    String part();

    @Message("Full participation, no problems with my lower back")
    String full();

    @Message("Full participation, but with problems with my lower back")
    String fullWithProblems();

    @Message("Reduced participation, with problems with my lower back")
    String reduced();

    @Message("Could not participate, with problems with my lower back")
    String none();

    @Message("With the first or the last answer that is all: send it, and leave the rest out.")
    String thatIsAll();

    @Message("To what extent have you modified your training or races for your lower back?")
    String changed();

    @Message("No modification")
    String notChanged();

    @Message("To what extent has your lower back affected your performance?")
    String affected();

    @Message("No effect")
    String notAffected();

    @Message("To a minor extent")
    String minor();

    @Message("To a moderate extent")
    String moderate();

    @Message("To a major extent")
    String major();

    @Message("To what extent have you had symptoms in your lower back?")
    String felt();

    @Message("No symptoms")
    String nothing();

    @Message("To a mild extent")
    String mild();

    @Message("To a severe extent")
    String severe();
}
