package dev.backstride.checkin.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The last eight weeks as a runner counts days: in their own zone, today included.
 *
 * @param first day
 * @param last day, which is today
 */
public record Weeks(ZoneId zone, LocalDate first, LocalDate last) {

    /** How many days that is. */
    public static final int DAYS = 56;

    /** A run before the first of the days, to which a level of that day may belong. */
    private static final Duration BEFORE = Duration.ofDays(2);

    public static Weeks until(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return new Weeks(zone, today.minusDays(DAYS - 1), today);
    }

    /** When the first day begins. */
    public Instant begin() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** From when on facts matter to these weeks. */
    public Instant reach() {
        return begin().minus(BEFORE);
    }

    /** The day of {@code at}. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Which day {@code at} is on, from 0; outside of them where it is none. */
    public int index(Instant at) {
        return (int) ChronoUnit.DAYS.between(first, day(at));
    }

    /** Whether {@code at} is on one of them. */
    public boolean contain(Instant at) {
        var index = index(at);
        return index >= 0 && index < DAYS;
    }
}
