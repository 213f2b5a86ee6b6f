package dev.backstride.events.fact;

/**
 * The runner's own word for how it moved since the run.
 */
public enum Change {
    MUCH_BETTER,
    LITTLE_BETTER,
    SAME,
    LITTLE_WORSE,
    MUCH_WORSE
}
