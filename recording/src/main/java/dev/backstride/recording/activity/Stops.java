package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.digest.Spans;
import dev.backstride.recording.fit.FitMessage;

/** Pauses, from the timer's stops and starts. */
public final class Stops {

    public static final int MESSAGE = 21;

    private static final int EVENT = 0;
    private static final int TYPE = 1;
    private static final int TIMER = 0;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;
    private static final int STOP_DISABLE = 8;
    private static final int STOP_DISABLE_ALL = 9;
    /** More pauses than a day holds are a broken file's. */
    private static final int MOST = 10_000;

    private final Spans pauses = new Spans();
    private long stopped = MISSING;

    public void accept(FitMessage message) {
        var time = message.timestamp();
        if (message.number(EVENT) != TIMER || time == MISSING || time > Integer.MAX_VALUE) {
            return;
        }
        switch ((int) message.number(TYPE)) {
            case START -> start(time);
            case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL -> stop(time);
            default -> {}
        }
    }

    /** Stops that were followed by a start. */
    public Spans pauses() {
        return pauses;
    }

    private void stop(long time) {
        if (stopped == MISSING) {
            stopped = time;
        }
    }

    private void start(long time) {
        if (stopped != MISSING && time >= stopped && pauses.size() < MOST) {
            pauses.add((int) stopped, (int) time);
        }
        stopped = MISSING;
    }
}
