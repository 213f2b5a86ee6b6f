package dev.backstride.recording;

/** How far rules may lean on a recording. */
public enum Quality {
    /** Speed was measured throughout: rules on the start and on climbs apply. */
    GOOD,
    /** Speed was measured in part or not at all, or the file's end is lost: rules on streams are skipped. */
    REDUCED,
    /** No run by its numbers: it is a {@link Reading.Refused}, and nothing rests on it. */
    REJECTED
}
