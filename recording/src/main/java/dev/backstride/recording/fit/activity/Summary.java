package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.activity.Session.or;
import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.activity.Session;
import dev.backstride.recording.digest.TrackClock;
import dev.backstride.recording.fit.FitMessage;
import java.time.Instant;
import java.util.Optional;

/** The session message. */
final class Summary {

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
    private static final int LEFT_GROUND_CONTACT = 133;

    private Summary() {}

    static Session of(FitMessage message) {
        return new Session(
                Sports.of(message.number(SPORT), message.number(SUB_SPORT)),
                start(message),
                or(time(message, ELAPSED), span(message)),
                or(time(message, TIMER), time(message, MOVING)),
                number(message, DISTANCE, 100),
                positive(number(message, HEART_RATE, 1)),
                positive(number(message, HIGHEST_HEART_RATE, 1)),
                positive(number(message, CADENCE, 1) + or(number(message, CADENCE_FRACTION, 128), 0)),
                number(message, ASCENT, 1),
                number(message, DESCENT, 1),
                positive(number(message, LEFT_GROUND_CONTACT, 100)));
    }

    private static Optional<Instant> start(FitMessage message) {
        var start = message.number(START);
        return start == MISSING ? Optional.empty() : Optional.of(TrackClock.toInstant(start));
    }

    private static double span(FitMessage message) {
        var start = message.number(START);
        var end = message.timestamp();
        return start == MISSING || end == MISSING || end <= start ? Double.NaN : end - start;
    }

    private static double number(FitMessage message, int field, double scale) {
        var raw = message.number(field);
        return raw == MISSING ? Double.NaN : raw / scale;
    }

    /** s; NaN where a damaged file makes it negative. */
    private static double time(FitMessage message, int field) {
        var seconds = number(message, field, 1000);
        return seconds >= 0 ? seconds : Double.NaN;
    }

    /** Watches write zero for what they did not measure. */
    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }
}
