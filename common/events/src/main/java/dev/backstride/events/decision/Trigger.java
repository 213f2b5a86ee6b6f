package dev.backstride.events.decision;

/**
 * What made a decision due, from the weakest name to the strongest.
 */
public enum Trigger {
    TICK,
    CLEAR,
    LATE,
    TREND,
    H24_CLOSE,
    NEXT_RUN,
    RUN,
    POST,
    H1,
    H24,
    FLAG
}
