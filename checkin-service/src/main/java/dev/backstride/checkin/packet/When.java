package dev.backstride.checkin.packet;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.runner.Runner;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Times as staff read them.
 *
 * @param zone where the runner is at home
 * @param now in story time
 */
public record When(Words words, ZoneId zone, Instant now) {

    private static final Duration DAYS_FROM = Duration.ofDays(2);

    public static When of(Words words, Runner runner, Instant now) {
        return new When(words, ZoneId.of(runner.profile().zone()), now);
    }

    /** Day and month. */
    public String day(Instant at) {
        return said(at, words.packet().dayPattern());
    }

    /** Day, month and time of day. */
    public String moment(Instant at) {
        return said(at, words.packet().momentPattern());
    }

    /** How long ago, in the largest unit that says enough. */
    public String age(Instant at) {
        var age = Duration.between(at, now);
        if (age.compareTo(DAYS_FROM) >= 0) {
            return words.packet().days(age.toDays());
        }
        return age.toHours() > 0
                ? words.packet().hours(age.toHours())
                : words.packet().minutes(Math.max(0, age.toMinutes()));
    }

    private String said(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at.atZone(zone));
    }
}
