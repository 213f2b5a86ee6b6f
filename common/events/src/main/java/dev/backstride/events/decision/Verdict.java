package dev.backstride.events.decision;

/**
 * How a bout was borne. Ordered as R-12 lists them, not by severity.
 */
public enum Verdict {
    CLEAR,
    TOLERABLE,
    WORSE_1H,
    WORSE_24H,
    INTOLERABLE,
    UNCONFIRMED,
    NO_DATA,
    PENDING,
    LOCKED,
    RED_FLAG
}
