package dev.backstride.protocol.rule.observation;

/** Whether a bout did what its rung asks. Not tried is never failed. */
public enum Adherence {
    ADHERENT,
    NOT_TRIED,
    NOT_REPORTED
}
