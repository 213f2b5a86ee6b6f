package dev.backstride.recording;

/** What counts as running. */
public enum Kind {
    RUN,
    TRAIL_RUN,
    TREADMILL
}
