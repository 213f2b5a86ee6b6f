package dev.backstride.notification.quiet;

import dev.backstride.events.runner.QuietHours;
import dev.backstride.notification.runner.KnownRunner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The hours of the day in which somebody is left alone, where they are.
 *
 * @param hours from one time of day up to another, past midnight where the second is the earlier one; none where they are
 *     the same
 */
public record Quiet(QuietHours hours, ZoneId zone) {

    /** So long before they go quiet people still look at their phones. */
    private static final Duration BEFORE_QUIET = Duration.ofMinutes(15);

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

    /** When to disturb somebody instead of at {@code time}, which is quiet: before those hours and after, the nearer first. */
    public Stream<Instant> beside(Instant time) {
        return Stream.of(begunBefore(time).minus(BEFORE_QUIET), overAfter(time))
                .filter(push -> !isAt(push))
                .sorted(Comparator.comparing(
                        push -> Duration.between(time, push).abs()));
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
