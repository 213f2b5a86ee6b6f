package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.digest.Track;
import dev.backstride.recording.fit.FitMessage;

/** The record messages: what the watch measured, second by second. Keeps them as a track and counts them. */
public final class Samples {

    public static final int MESSAGE = 20;

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
    /** A sample this much later than the last one, s, is a broken clock's. */
    private static final int FARTHEST = 86_400;

    private final Track track = new Track();
    private final Odometer odometer = new Odometer();
    private int count;
    private int withPosition;
    private int withHeartRate;
    private int withCadence;
    private int withBalance;
    private boolean jumped;
    private boolean cut;

    public void accept(FitMessage message) {
        var positioned = message.number(LATITUDE) != MISSING && message.number(LONGITUDE) != MISSING;
        var heartRate = Math.max(message.number(HEART_RATE), 0);
        var cadence = cadence(message);
        var balance = scaled(message.number(BALANCE), 100, 0);
        count++;
        withPosition += positioned ? 1 : 0;
        withHeartRate += heartRate > 0 ? 1 : 0;
        withCadence += Float.isNaN(cadence) ? 0 : 1;
        withBalance += balance > 0 ? 1 : 0;
        var time = message.timestamp();
        if (isKept(time)) {
            var speed = scaled(first(message, ENHANCED_SPEED, SPEED), 1000, 0);
            odometer.accept(message, time, speed);
            var altitude = scaled(first(message, ENHANCED_ALTITUDE, ALTITUDE), 5, 500);
            var rate = heartRate > 0xFF ? 0 : (int) heartRate;
            var left = balance > 0 && balance < 100 ? balance : Float.NaN;
            track.add((int) time, odometer.metres(), odometer.speed(), altitude, rate, cadence, left, positioned);
        }
    }

    public Track track() {
        return track;
    }

    public int count() {
        return count;
    }

    public int withPosition() {
        return withPosition;
    }

    public int withHeartRate() {
        return withHeartRate;
    }

    public int withCadence() {
        return withCadence;
    }

    public int withBalance() {
        return withBalance;
    }

    /** Some samples are not in the track because of their time. */
    public boolean hasJumped() {
        return jumped;
    }

    /** Some samples are not in the track because it was full. */
    public boolean isCut() {
        return cut;
    }

    private boolean isKept(long time) {
        var size = track.size();
        var last = size == 0 ? time : track.seconds(size - 1);
        var wrong = time < 0 || time > Integer.MAX_VALUE || time < last || time - last > FARTHEST;
        jumped |= wrong && time != MISSING;
        cut |= track.isFull();
        return !wrong && !track.isFull();
    }

    private static float cadence(FitMessage message) {
        var whole = message.number(CADENCE);
        var fraction = message.number(CADENCE_FRACTION);
        return whole == MISSING ? Float.NaN : whole + (fraction == MISSING ? 0 : fraction / 128f);
    }

    private static long first(FitMessage message, int field, int otherwise) {
        var raw = message.number(field);
        return raw == MISSING ? message.number(otherwise) : raw;
    }

    private static float scaled(long raw, float scale, float offset) {
        return raw == MISSING ? Float.NaN : raw / scale - offset;
    }
}
