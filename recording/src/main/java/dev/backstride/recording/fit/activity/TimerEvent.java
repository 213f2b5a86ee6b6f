package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.activity.Stops;
import dev.backstride.recording.fit.FitMessage;

/** The event message, as far as it is the timer's. */
final class TimerEvent {

    private static final int EVENT = 0;
    private static final int TYPE = 1;

    private static final int TIMER = 0;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;
    private static final int STOP_DISABLE = 8;
    private static final int STOP_DISABLE_ALL = 9;

    private TimerEvent() {}

    static void tell(FitMessage message, Stops stops) {
        var time = message.timestamp();
        if (message.number(EVENT) != TIMER || time == MISSING) {
            return;
        }
        switch ((int) message.number(TYPE)) {
            case START -> stops.start(time);
            case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL -> stops.stop(time);
            default -> {}
        }
    }
}
