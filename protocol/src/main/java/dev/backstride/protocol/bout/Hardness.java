package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From where on running is hard.
 *
 * @param speed speed as if on the level, mm/s; empty where the runner's habit is not known
 * @param heartRate beats/min; empty where the runner's maximum is not known
 */
public record Hardness(OptionalInt speed, OptionalInt heartRate) {

    /** How much of a recording was hard, seconds; null where nothing that tells was measured. */
    public @Nullable Integer secondsOf(Run run) {
        var digest = run.digest();
        if (digest == null) {
            return null;
        }
        var speeds = speed.isPresent() ? digest.gradeAdjustedSpeed() : null;
        var beats = heartRate.isPresent() ? digest.heartRate() : null;
        return speeds == null && beats == null ? null : Integer.valueOf(seconds(speeds, beats));
    }

    private int seconds(@Nullable Column speeds, @Nullable Column beats) {
        var steps = Math.max(speeds == null ? 0 : speeds.size(), beats == null ? 0 : beats.size());
        var fast = speed.orElse(Integer.MAX_VALUE);
        var high = heartRate.orElse(Integer.MAX_VALUE);
        var hard = 0;
        for (int step = 0; step < steps; step++) {
            if (reaches(speeds, step, 1_000, fast) || reaches(beats, step, 1, high)) {
                hard++;
            }
        }
        return hard * Digest.STEP_SECONDS;
    }

    /** As if rounded to whole units, like every other speed; a gap reaches nothing, being no number. */
    private static boolean reaches(@Nullable Column column, int step, int units, int limit) {
        return column != null && step < column.size() && units * column.at(step) + 0.5 >= limit;
    }
}
