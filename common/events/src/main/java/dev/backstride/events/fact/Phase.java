package dev.backstride.events.fact;

/**
 * Which part of the run brought it on.
 */
public enum Phase {
    START,
    MIDDLE,
    END,
    UPHILL,
    DOWNHILL,
    THROUGHOUT,
    AFTER_ONLY,
    UNKNOWN
}
