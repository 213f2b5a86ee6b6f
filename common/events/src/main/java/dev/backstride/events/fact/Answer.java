package dev.backstride.events.fact;

/**
 * Three-valued: silence is never a no.
 */
public enum Answer {
    YES,
    NO,
    NOT_ANSWERED
}
