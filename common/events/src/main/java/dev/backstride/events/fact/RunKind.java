package dev.backstride.events.fact;

/**
 * What counts as running.
 */
public enum RunKind {
    RUN,
    TRAIL_RUN,
    TREADMILL
}
