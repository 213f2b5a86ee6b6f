package dev.backstride.protocol.history;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.configuration.CopyNumbers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the recordings of the last 38 h, to know one again that comes once more from a clock that was
 * hours off.
 *
 * @param recent in the order in which they ended
 */
public record Streams(List<Recorded> recent) {

    public static final Streams NONE = new Streams(List.of());

    /**
     * One recording.
     *
     * @param run the run's id
     * @param durationSeconds from start to end
     * @param distanceMeters metres
     * @param speeds hash of its speeds: only the same recording has the same
     */
    public record Recorded(String run, Instant startedAt, int durationSeconds, int distanceMeters, int speeds) {}

    /** With a run more; one without a stream is known by its time alone. */
    public Streams with(Run run, CopyNumbers numbers) {
        var speeds = hash(run);
        if (speeds == null) {
            return this;
        }
        var latest = new Recorded(run.id(), run.startedAt(), run.durationSeconds(), run.distanceMeters(), speeds);
        var horizon = run.startedAt().minus(numbers.mostShift());
        return new Streams(Recent.with(recent, latest, known -> known.startedAt.isBefore(horizon), _ -> false));
    }

    /** Whether one of them is a copy of {@code run}. */
    public boolean holds(Run run, CopyNumbers numbers) {
        for (var known : recent) {
            if (numbers.areAlike(known.startedAt, known.durationSeconds, known.distanceMeters, run)
                    && Integer.valueOf(known.speeds).equals(hash(run))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two recordings are the same stream, from clocks in different time zones. */
    public static boolean areCopies(Run one, Run other, CopyNumbers numbers) {
        var speeds = speeds(one);
        return speeds != null
                && numbers.areAlike(one.startedAt(), one.durationSeconds(), one.distanceMeters(), other)
                && speeds.equals(speeds(other));
    }

    private static @Nullable Column speeds(Run run) {
        var digest = run.digest();
        return digest == null ? null : digest.gradeAdjustedSpeed();
    }

    private static @Nullable Integer hash(Run run) {
        var speeds = speeds(run);
        return speeds == null ? null : Integer.valueOf(speeds.hashCode());
    }
}
