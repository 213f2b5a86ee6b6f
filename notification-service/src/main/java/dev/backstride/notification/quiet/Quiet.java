package dev.backstride.notification.quiet;

import dev.backstride.events.runner.QuietHours;
import dev.backstride.notification.runner.KnownRunner;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours of the day in which somebody is left alone, where they are.
 *
 * @param hours from one time of day up to another, past midnight where the second is the earlier one; none where they are
 *     the same
 */
public record Quiet(QuietHours hours, ZoneId zone) {

    private static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** Of a runner: their own hours, else 22:00 to 07:00. */
    public static Quiet of(KnownRunner runner) {
        var own = runner.profile().quietHours();
        return new Quiet(own == null ? USUAL : own, runner.zone());
    }

    public boolean isAt(Instant instant) {
        var time = instant.atZone(zone).toLocalTime();
        var isAfterStart = !time.isBefore(hours.from());
        var isBeforeEnd = time.isBefore(hours.to());
        return hours.from().isAfter(hours.to()) ? isAfterStart || isBeforeEnd : isAfterStart && isBeforeEnd;
    }

    /** When the hours that {@code instant} falls into began. */
    public Instant begunBefore(Instant instant) {
        var date = instant.atZone(zone).toLocalDate();
        var start = date.atTime(hours.from()).atZone(zone).toInstant();
        return start.isAfter(instant)
                ? date.minusDays(1).atTime(hours.from()).atZone(zone).toInstant()
                : start;
    }

    /** When the hours that {@code instant} falls into are over. */
    public Instant overAfter(Instant instant) {
        var date = instant.atZone(zone).toLocalDate();
        var end = date.atTime(hours.to()).atZone(zone).toInstant();
        return end.isAfter(instant)
                ? end
                : date.plusDays(1).atTime(hours.to()).atZone(zone).toInstant();
    }
}
