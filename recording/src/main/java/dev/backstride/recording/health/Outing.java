package dev.backstride.recording.health;

import java.time.Duration;
import java.time.Instant;

/** When a run was, and the heart rates of that time. */
final class Outing {

    static final Duration LONGEST = Duration.ofDays(1);

    private final Instant start;
    private final Instant end;
    private final HeartRates heartRates = new HeartRates();

    Outing(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    Instant start() {
        return start;
    }

    HeartRates heartRates() {
        return heartRates;
    }

    /** Whether it was on at {@code time}; of one that claims more than a day, the first day. */
    boolean holds(Instant time) {
        return !time.isBefore(start) && !time.isAfter(end) && !time.isAfter(start.plus(LONGEST));
    }

    /** Second of the run. */
    long second(Instant time) {
        return Duration.between(start, time).toSeconds();
    }
}
