package dev.backstride.events.decision;

/**
 * Who hears of a decision, in the order of R-43.
 */
public enum Recipient {
    RUNNER,
    CLINICIAN,
    COACH,
    GUARDIAN,
    ON_CALL
}
