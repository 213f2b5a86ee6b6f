package dev.backstride.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** R-01's gate: the numbers that a run can have. Holds for files and for typed-in runs alike. */
public final class Plausibility {

    /** Shortest run, start to end. */
    public static final Duration SHORTEST = Duration.ofMinutes(3);
    /** Longest run, start to end. */
    public static final Duration LONGEST = Duration.ofHours(24);
    /** Least distance, m. */
    public static final double NEAREST = 300;
    /** Slowest mean speed, m/s. */
    public static final double SLOWEST = 0.8;
    /** Fastest mean speed, m/s. */
    public static final double FASTEST = 7.0;
    /** No watch recorded runs before: an older start is a clock that was never set. */
    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private Plausibility() {}

    /**
     * What speaks against a run. Too short comes before implausible.
     *
     * @param elapsed from start to end, pauses included
     * @param running the part of it with the watch's timer on or the runner moving, where known: the mean
     *     speed is taken over it
     * @param metres distance covered
     */
    public static Optional<Objection> examine(Duration elapsed, Optional<Duration> running, double metres) {
        if (elapsed.isNegative() || (elapsed.isZero() && metres >= NEAREST)) {
            return objection(Refusal.IMPLAUSIBLE, "The run lasts %.0f s: it ends before it starts.", seconds(elapsed));
        }
        if (elapsed.compareTo(SHORTEST) < 0) {
            return objection(Refusal.TOO_SHORT, "The run lasts %.0f s; the shortest is 180 s.", seconds(elapsed));
        }
        if (!(metres >= NEAREST)) {
            return objection(Refusal.TOO_SHORT, "The run covers %.0f m; the least is 300 m.", metres);
        }
        if (elapsed.compareTo(LONGEST) > 0) {
            return objection(
                    Refusal.IMPLAUSIBLE, "The run lasts %.1f h; the longest is 24 h.", seconds(elapsed) / 3600);
        }
        return examineSpeed(
                metres / seconds(running.filter(Duration::isPositive).orElse(elapsed)));
    }

    /** A start from before runs were recorded by watches. Starts in the future are the caller's to judge. */
    public static Optional<Objection> examineStart(Instant start) {
        if (!start.isBefore(EARLIEST)) {
            return Optional.empty();
        }
        var detail = "The watch's clock was not set: it says " + start + ". Say when the run started.";
        return Optional.of(new Objection(Refusal.START_IMPLAUSIBLE, detail));
    }

    private static Optional<Objection> examineSpeed(double speed) {
        if (speed >= SLOWEST && speed <= FASTEST) {
            return Optional.empty();
        }
        return objection(
                Refusal.IMPLAUSIBLE,
                "A mean of %.2f m/s is no running speed; runs lie between 0.8 and 7.0 m/s.",
                speed);
    }

    private static Optional<Objection> objection(Refusal reason, String detail, double number) {
        return Optional.of(new Objection(reason, String.format(Locale.ROOT, detail, number)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
