package dev.backstride.events.fact;

import org.jspecify.annotations.Nullable;

/**
 * A recording in short: means over 30 s of moving time, oldest first. Columns have equal length; one that
 * was not measured at all is absent, a gap in one is null.
 *
 * @param gradeAdjustedSpeed m/s, as if on the level
 * @param heartRate beats/min
 * @param cadence steps/min, both feet
 * @param grade rise over run, -0.30 to 0.30
 * @param leftGroundContact share of ground contact on the left foot, %
 */
public record Digest(
        @Nullable Column gradeAdjustedSpeed,
        @Nullable Column heartRate,
        @Nullable Column cadence,
        @Nullable Column grade,
        @Nullable Column leftGroundContact) {

    /** Moving time behind each value. */
    public static final int STEP_SECONDS = 30;
}
