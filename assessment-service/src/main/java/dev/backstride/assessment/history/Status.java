package dev.backstride.assessment.history;

/** Whether a decision still holds. */
public enum Status {
    IN_FORCE,
    SUPERSEDED,
    RETRACTED
}
