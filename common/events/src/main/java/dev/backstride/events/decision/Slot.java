package dev.backstride.events.decision;

/**
 * Which question a rating answers.
 */
public enum Slot {
    PRE,
    POST,
    H1,
    H24,
    TREND,
    LATE
}
