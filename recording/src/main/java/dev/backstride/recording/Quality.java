package dev.backstride.recording;

/** How far rules may lean on a recording. What R-01 rejects is a {@link Reading.Refused}. */
public enum Quality {
    /** Speed was measured throughout: rules on the start and on climbs apply. */
    GOOD,
    /** No speed, or the file is cut or damaged: rules on streams are skipped. */
    REDUCED
}
