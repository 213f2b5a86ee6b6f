package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.fit.FitMessage;
import java.util.OptionalDouble;

/**
 * The watch's own summary of a part of an activity in one sport. Missing numbers are NaN.
 *
 * @param start s on FIT's clock, or {@link dev.backstride.recording.fit.BaseType#MISSING}
 * @param elapsed s
 * @param timer s with the timer on
 * @param metres m
 * @param heartRate mean, beats/min
 * @param highestHeartRate beats/min
 * @param cadence mean, per minute as the file counts it
 * @param ascent m
 * @param descent m
 */
public record Session(
        Sport sport,
        long start,
        double elapsed,
        double timer,
        double metres,
        double heartRate,
        double highestHeartRate,
        double cadence,
        double ascent,
        double descent) {

    public static final int MESSAGE = 18;

    private static final int START = 2;
    private static final int SPORT = 5;
    private static final int SUB_SPORT = 6;
    private static final int ELAPSED = 7;
    private static final int TIMER = 8;
    private static final int DISTANCE = 9;
    private static final int HEART_RATE = 16;
    private static final int HIGHEST_HEART_RATE = 17;
    private static final int CADENCE = 18;
    private static final int CADENCE_FRACTION = 92;
    private static final int ASCENT = 22;
    private static final int DESCENT = 23;
    private static final int MOVING = 59;

    public static Session of(FitMessage message) {
        var start = message.number(START);
        var end = message.timestamp();
        var span = start == MISSING || end == MISSING || end <= start ? Double.NaN : end - start;
        var elapsed = or(number(message, ELAPSED, 1000), span);
        var timer = or(number(message, TIMER, 1000), number(message, MOVING, 1000));
        return new Session(
                new Sport(message.number(SPORT), message.number(SUB_SPORT)),
                start,
                elapsed,
                timer,
                number(message, DISTANCE, 100),
                positive(number(message, HEART_RATE, 1)),
                positive(number(message, HIGHEST_HEART_RATE, 1)),
                positive(number(message, CADENCE, 1) + or(number(message, CADENCE_FRACTION, 128), 0)),
                number(message, ASCENT, 1),
                number(message, DESCENT, 1));
    }

    public boolean hasStart() {
        return start != MISSING;
    }

    /** s on FIT's clock, rounded; the start where the length is not known. */
    public long end() {
        return start + (Double.isNaN(elapsed) ? 0 : Math.round(elapsed));
    }

    private static double number(FitMessage message, int field, double scale) {
        var raw = message.number(field);
        return raw == MISSING ? Double.NaN : raw / scale;
    }

    public static double or(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    /** Watches write zero for what they did not measure. */
    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }

    public static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
