package dev.backstride.recording.activity;

import dev.backstride.recording.digest.Spans;

/** Pauses, from the timer's stops and starts. */
public final class Stops {

    /** More pauses than a day holds are a broken file's. */
    private static final int MOST = 10_000;

    private static final long RUNS = -1;

    private final Spans pauses = new Spans();
    private long stopped = RUNS;

    /** The timer stopped at {@code time}, s on the track's clock. A stop of a stopped timer changes nothing. */
    public void stop(long time) {
        if (stopped == RUNS && isOnClock(time)) {
            stopped = time;
        }
    }

    /** The timer started at {@code time}. */
    public void start(long time) {
        if (!isOnClock(time)) {
            return;
        }
        if (stopped != RUNS && time >= stopped && pauses.size() < MOST) {
            pauses.add((int) stopped, (int) time);
        }
        stopped = RUNS;
    }

    /** Stops that were followed by a start. */
    public Spans pauses() {
        return pauses;
    }

    private static boolean isOnClock(long time) {
        return time >= 0 && time <= Integer.MAX_VALUE;
    }
}
