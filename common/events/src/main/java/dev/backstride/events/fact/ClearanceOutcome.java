package dev.backstride.events.fact;

/**
 * What a clinician decided when clearing a runner.
 */
public enum ClearanceOutcome {
    RESUME,
    CLOSE,
    CLINICIAN_MODE
}
