package dev.backstride.events.fact;

/**
 * Who says so. A runner's own statement is shown as such everywhere.
 */
public enum ClearedBy {
    CLINICIAN,
    SELF_REPORTED
}
