package dev.backstride.protocol.bout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a bout asked of the body: recordings at most 30 min apart, taken together.
 *
 * @param bout the bout's name: its first run
 * @param lastRun its last run
 * @param startedAt start of the first run
 * @param endedAt end of the last run, from which hours count
 * @param distanceMeters metres, all runs together
 * @param ascentMeters metres climbed, where known
 * @param hardSeconds how long it was run hard, seconds, where known
 */
public record Effort(
        String bout,
        String lastRun,
        Instant startedAt,
        Instant endedAt,
        int distanceMeters,
        @Nullable Integer ascentMeters,
        @Nullable Integer hardSeconds) {

    /** The same bout with a later run joined on. */
    public Effort joinedBy(Effort later) {
        return new Effort(
                bout,
                later.lastRun,
                startedAt,
                later.endedAt.isAfter(endedAt) ? later.endedAt : endedAt,
                distanceMeters + later.distanceMeters,
                sum(ascentMeters, later.ascentMeters),
                sum(hardSeconds, later.hardSeconds));
    }

    /** The same, and how long of it was hard. */
    public Effort hardFor(@Nullable Integer seconds) {
        return new Effort(bout, lastRun, startedAt, endedAt, distanceMeters, ascentMeters, seconds);
    }

    private static @Nullable Integer sum(@Nullable Integer some, @Nullable Integer more) {
        if (some == null) {
            return more;
        }
        return more == null ? some : Integer.valueOf(some + more);
    }
}
