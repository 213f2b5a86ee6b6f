package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The picture of the last weeks, and the same as a table. */
@MessageBundle(value = "plot", locale = "en")
public interface PlotWords {

    @Message("How the back was, and how far each run")
    String title();

    @Message(
            "Levels over the last eight weeks, from nothing at the bottom to the worst imaginable at the top; below them what was decided, and how far each run was. The table has the same in words.")
    String describe();

    @Message("Your first run draws the first point here. Until then there is nothing to show, and nothing to do.")
    String empty();

    @Message("During the run")
    String during();

    @Message("An hour later")
    String hourLater();

    @Message("A day later")
    String dayLater();

    @Message("At another time")
    String otherTime();

    @Message("Distance")
    String distance();

    @Message("As planned")
    String opened();

    @Message("As you know it")
    String kept();

    @Message("Easier or a break")
    String eased();

    @Message("A step is added")
    String stepped();

    @Message("No running")
    String stopped();

    @Message("The same as a table")
    String table();

    @Message("Day")
    String day();

    @Message("–")
    String nothing();

    /** How a day is written, as {@link java.time.format.DateTimeFormatter} has it. */
    @Message("d MMM")
    String dayPattern();
}
