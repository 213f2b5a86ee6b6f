package dev.backstride.events.decision;

/**
 * Where the runner stands in the ladder's state machine.
 */
public enum Mode {
    NONE,
    ACTIVE,
    MAINT,
    PAUSED,
    REVIEW,
    STOPPED
}
