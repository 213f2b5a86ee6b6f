package dev.backstride.notification.courtesy;

import dev.backstride.notification.runner.KnownRunner;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of the calendar where a runner is.
 *
 * @param from its first instant
 * @param to the first instant of the next
 */
public record Day(Instant from, Instant to) {

    /** The one that {@code now} falls into. */
    public static Day of(KnownRunner runner, Instant now) {
        var zone = runner.zone();
        var date = LocalDate.ofInstant(now, zone);
        return new Day(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
