package dev.backstride.events.fact;

/**
 * The movement a strength test measured.
 */
public enum Movement {
    HIP_EXTENSION
}
