package dev.backstride.events.fact;

/**
 * How fast the runner felt the start was, against their own habit.
 */
public enum PerceivedStart {
    SLOWER,
    AS_USUAL,
    FASTER
}
