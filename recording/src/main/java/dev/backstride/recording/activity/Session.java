package dev.backstride.recording.activity;

import dev.backstride.recording.digest.TrackClock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A part of an activity in one sport, with the watch's own summary as far as there is one. Missing numbers
 * are NaN.
 *
 * @param elapsed s
 * @param timer s with the timer on
 * @param metres m
 * @param heartRate mean, beats/min
 * @param highestHeartRate beats/min
 * @param cadence mean, per minute as the file counts it
 * @param ascent m
 * @param descent m
 * @param leftGroundContact mean share of ground contact on the left foot, %
 */
public record Session(
        Sport sport,
        Optional<Instant> start,
        double elapsed,
        double timer,
        double metres,
        double heartRate,
        double highestHeartRate,
        double cadence,
        double ascent,
        double descent,
        double leftGroundContact) {

    /** Of a file that has no summary: only when it was, and in which sport. */
    public static Session unsummed(Sport sport, Optional<Instant> start, double elapsed) {
        return new Session(
                sport,
                start,
                elapsed,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }

    public boolean hasStart() {
        return start.isPresent();
    }

    /** Whether the watch summed anything up. */
    public boolean isSummary() {
        return !Double.isNaN(timer) || !Double.isNaN(metres);
    }

    /** s on the track's clock; 0 without a start. */
    public long from() {
        return start.map(TrackClock::of).orElse(0L);
    }

    /** s on the track's clock, rounded; the start where the length is not known. */
    public long to() {
        return from() + (Double.isNaN(elapsed) ? 0 : Math.round(elapsed));
    }

    public static double or(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    public static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
