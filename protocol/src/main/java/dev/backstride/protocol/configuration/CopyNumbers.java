package dev.backstride.protocol.configuration;

import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;

/**
 * When a recording is another one's copy from a clock in another time zone (R-02; github cpfair/tapiriik).
 *
 * @param mostShift how far the clocks may be apart: 38 h
 * @param step zones differ by whole steps of: 15 min
 * @param durationPercent how much the durations may differ: 2 %
 * @param distancePercent how much the distances may differ: 5 %
 */
public record CopyNumbers(
        @Within(least = "PT24H", most = "PT48H") Duration mostShift,
        @Within(least = "PT15M", most = "PT60M") Duration step,
        @Within(least = "1", most = "5") int durationPercent,
        @Within(least = "1", most = "10") int distancePercent) {

    private static final long DAY = Duration.ofDays(1).toNanos();

    static CopyNumbers standard() {
        return new CopyNumbers(Duration.ofHours(38), Duration.ofMinutes(15), 2, 5);
    }

    /** Whether {@code run} may be a copy of one of these times and this distance. At the same hour another day it is a habit. */
    public boolean areAlike(Instant startedAt, int durationSeconds, int distanceMeters, Run run) {
        var apart = Duration.between(startedAt, run.startedAt()).abs();
        return apart.compareTo(mostShift) <= 0
                && apart.toNanos() % step.toNanos() == 0
                && apart.toNanos() % DAY != 0
                && isAbout(durationSeconds, run.durationSeconds(), durationPercent)
                && isAbout(distanceMeters, run.distanceMeters(), distancePercent);
    }

    private static boolean isAbout(int one, int other, int percent) {
        return 100L * Math.abs(one - other) <= (long) percent * Math.max(one, other);
    }
}
