package dev.backstride.recording.digest;

import java.time.Instant;

/**
 * The clock of tracks: whole seconds since the last moment of 1989, which is FIT's own, so that its many
 * times need no arithmetic. Goes from 1989 to 2058.
 */
public final class TrackClock {

    /** 1989-12-31T00:00:00Z. */
    public static final Instant EPOCH = Instant.ofEpochSecond(631_065_600);

    private TrackClock() {}

    public static Instant toInstant(long seconds) {
        return EPOCH.plusSeconds(seconds);
    }

    /** The second that {@code instant} is in; negative before the epoch. */
    public static long of(Instant instant) {
        return instant.getEpochSecond() - EPOCH.getEpochSecond();
    }
}
