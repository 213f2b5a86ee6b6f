package dev.backstride.events.fact;

/**
 * How soon a person must act.
 */
public enum Tier {
    /** Emergency: now. */
    T0,
    /** Urgent: the same day. */
    T1,
    /** Prompt: within seven days. */
    T2,
    /** Review: the next working slot. */
    T3
}
