package dev.backstride.recording.fit;

import java.time.Instant;

/** FIT's time: whole seconds since the last moment of 1989. */
public final class FitTime {

    /** 1989-12-31T00:00:00Z. */
    public static final Instant EPOCH = Instant.ofEpochSecond(631_065_600);

    private FitTime() {}

    public static Instant toInstant(long seconds) {
        return EPOCH.plusSeconds(seconds);
    }

    public static long of(Instant instant) {
        return instant.getEpochSecond() - EPOCH.getEpochSecond();
    }
}
