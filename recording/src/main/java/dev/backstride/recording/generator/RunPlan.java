package dev.backstride.recording.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A run to be made up.
 *
 * @param seed of everything that wobbles; the same plan gives the same bytes
 * @param startedAt start, to the second
 * @param utcOffset local time less UTC at the start
 * @param duration timer on, 3 min to 24 h
 * @param speed working speed on the level, m/s, 1.5 to 6
 * @param opening how the first ten minutes go
 * @param climb metres up per kilometre, 0 (level) to 60
 * @param heartRate at working speed on the level, warm, beats/min, 90 to 200
 * @param drift rise of the heart rate at the same effort, beats/min per hour, 0 to 20
 * @param leftGroundContact share of ground contact on the left foot, %, 45 to 55
 */
public record RunPlan(
        long seed,
        Instant startedAt,
        ZoneOffset utcOffset,
        Duration duration,
        double speed,
        Opening opening,
        double climb,
        double heartRate,
        double drift,
        double leftGroundContact) {

    public RunPlan {
        check(
                duration.compareTo(Duration.ofMinutes(3)) >= 0 && duration.compareTo(Duration.ofHours(24)) <= 0,
                "duration");
        check(speed >= 1.5 && speed <= 6, "speed");
        check(climb >= 0 && climb <= 60, "climb");
        check(heartRate >= 90 && heartRate <= 200, "heart rate");
        check(drift >= 0 && drift <= 20, "drift");
        check(leftGroundContact >= 45 && leftGroundContact <= 55, "left ground contact");
    }

    /** An easy run of a healthy amateur on nearly level ground, at 2.9 m/s and 148 beats/min. */
    public static RunPlan easy(long seed, Instant startedAt, Duration duration) {
        return new RunPlan(seed, startedAt, ZoneOffset.UTC, duration, 2.9, Opening.AS_USUAL, 6, 148, 6, 49.6);
    }

    public RunPlan at(ZoneOffset offset) {
        return new RunPlan(
                seed, startedAt, offset, duration, speed, opening, climb, heartRate, drift, leftGroundContact);
    }

    public RunPlan opening(Opening other) {
        return new RunPlan(
                seed, startedAt, utcOffset, duration, speed, other, climb, heartRate, drift, leftGroundContact);
    }

    /** For longer or shorter. */
    public RunPlan lasting(Duration other) {
        return new RunPlan(
                seed, startedAt, utcOffset, other, speed, opening, climb, heartRate, drift, leftGroundContact);
    }

    /** At another working speed, m/s. */
    public RunPlan speed(double other) {
        return new RunPlan(
                seed, startedAt, utcOffset, duration, other, opening, climb, heartRate, drift, leftGroundContact);
    }

    /** With other hills, metres up per kilometre. */
    public RunPlan climb(double other) {
        return new RunPlan(
                seed, startedAt, utcOffset, duration, speed, opening, other, heartRate, drift, leftGroundContact);
    }

    /** With another heart: beats/min at work, and their rise per hour. */
    public RunPlan heart(double rate, double risePerHour) {
        return new RunPlan(
                seed, startedAt, utcOffset, duration, speed, opening, climb, rate, risePerHour, leftGroundContact);
    }

    /** With another balance: share of ground contact on the left foot, %. */
    public RunPlan leftGroundContact(double share) {
        return new RunPlan(seed, startedAt, utcOffset, duration, speed, opening, climb, heartRate, drift, share);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is outside what a run has");
        }
    }
}
