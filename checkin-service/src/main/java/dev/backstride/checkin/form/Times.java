package dev.backstride.checkin.form;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as a runner reads them: in their own zone, as their language writes them. */
final class Times {

    private Times() {}

    static String clock(Words words, Runner runner, Instant at) {
        return said(words, runner, at, "HH:mm");
    }

    /** The day of the week and of the month. */
    static String day(Words words, Runner runner, Instant at) {
        return said(words, runner, at, words.ask().dayPattern());
    }

    private static String said(Words words, Runner runner, Instant at, String pattern) {
        var zone = ZoneId.of(runner.profile().zone());
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at.atZone(zone));
    }
}
