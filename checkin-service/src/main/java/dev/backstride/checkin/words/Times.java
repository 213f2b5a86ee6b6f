package dev.backstride.checkin.words;

import dev.backstride.events.runner.Runner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as a runner reads them: in their own zone, as their language writes them. */
public final class Times {

    private Times() {}

    /** Hours and minutes. */
    public static String clock(Words words, Runner runner, Instant at) {
        return said(words, runner, at, "HH:mm");
    }

    /** The day of the week and of the month. */
    public static String day(Words words, Runner runner, Instant at) {
        return said(words, runner, at, words.ask().dayPattern());
    }

    /** The same of a day that is the same everywhere. */
    public static String day(Words words, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        words.ask().dayPattern(), words.language().locale())
                .format(day);
    }

    private static String said(Words words, Runner runner, Instant at, String pattern) {
        var zone = ZoneId.of(runner.profile().zone());
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at.atZone(zone));
    }
}
