package dev.backstride.recording.fit;

/** What is wrong with a FIT file as a container. */
public enum FitFlaw {
    /** It does not begin as a FIT file does. */
    NOT_FIT,
    /** The header's own checksum does not match. */
    HEADER_CHECKSUM,
    /** The checksum at the end does not match. */
    FILE_CHECKSUM,
    /** It ends before its contents do. */
    TRUNCATED,
    /** A message that no definition explains, or that does not fit into the stated size. */
    DAMAGED,
    /** The header states no size, or one beyond an end that is otherwise complete. */
    SIZE,
    /** Bytes follow the end that are no further FIT file. */
    TRAILING_BYTES
}
