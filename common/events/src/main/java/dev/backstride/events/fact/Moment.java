package dev.backstride.events.fact;

/**
 * When a level was felt, relative to a run.
 */
public enum Moment {
    BEFORE,
    DURING,
    AFTER
}
