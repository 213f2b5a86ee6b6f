package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.activity.Samples;
import dev.backstride.recording.digest.Bounds;
import dev.backstride.recording.fit.FitMessage;

/** The record messages: what the watch measured, second by second. */
final class Records {

    private static final int LATITUDE = 0;
    private static final int LONGITUDE = 1;
    private static final int ALTITUDE = 2;
    private static final int HEART_RATE = 3;
    private static final int CADENCE = 4;
    private static final int CADENCE_FRACTION = 53;
    private static final int SPEED = 6;
    private static final int ENHANCED_SPEED = 73;
    private static final int ENHANCED_ALTITUDE = 78;
    private static final int BALANCE = 84;

    private final Samples samples;
    private final Odometer odometer = new Odometer();

    Records(Samples samples) {
        this.samples = samples;
    }

    void accept(FitMessage message) {
        var positioned = message.number(LATITUDE) != MISSING && message.number(LONGITUDE) != MISSING;
        var heartRate = Math.max(message.number(HEART_RATE), 0);
        var cadence = cadence(message);
        var balance = Bounds.LEFT_SHARE.check(scaled(message.number(BALANCE), 100, 0));
        samples.count(positioned, heartRate > 0, !Float.isNaN(cadence), !Float.isNaN(balance));
        var time = message.timestamp();
        if (time != MISSING && samples.takes(time)) {
            var speed = scaled(first(message, ENHANCED_SPEED, SPEED), 1000, 0);
            odometer.accept(message, time, speed);
            var altitude = Bounds.ALTITUDE.check(scaled(first(message, ENHANCED_ALTITUDE, ALTITUDE), 5, 500));
            var rate = heartRate > 0xFF ? 0 : (int) heartRate;
            samples.track()
                    .add((int) time, odometer.metres(), odometer.speed(), altitude, rate, cadence, balance, positioned);
        }
    }

    private static float cadence(FitMessage message) {
        var whole = message.number(CADENCE);
        var fraction = message.number(CADENCE_FRACTION);
        return whole == MISSING ? Float.NaN : Bounds.CADENCE.check(whole + (fraction == MISSING ? 0 : fraction / 128f));
    }

    private static long first(FitMessage message, int field, int otherwise) {
        var raw = message.number(field);
        return raw == MISSING ? message.number(otherwise) : raw;
    }

    private static float scaled(long raw, float scale, float offset) {
        return raw == MISSING ? Float.NaN : raw / scale - offset;
    }
}
