package dev.backstride.events.runner;

/**
 * How often to ask.
 */
public enum CheckIns {
    /** After 1 h and after 24 h. */
    FULL,
    /** After 24 h only. */
    LIGHT
}
