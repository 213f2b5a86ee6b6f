package dev.backstride.events.fact;

/**
 * Where across the lower back. Only {@link #LEFT} and {@link #RIGHT} count as one side.
 */
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    CENTRAL,
    UNKNOWN
}
