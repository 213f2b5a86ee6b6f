package dev.backstride.recording.digest;

/** A column of a digest. */
public enum Measure {
    /** m/s, as if on the level. */
    GRADE_ADJUSTED_SPEED,
    /** Beats/min. */
    HEART_RATE,
    /** Steps/min, both feet. */
    CADENCE,
    /** Rise over run, -0.30 to 0.30. */
    GRADE,
    /** Share of ground contact on the left foot, %. */
    LEFT_GROUND_CONTACT
}
