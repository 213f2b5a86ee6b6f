package dev.backstride.events.fact;

/**
 * How somebody said so who showed no token.
 */
public enum Via {
    /** By the sealed link that we sent them. */
    LINK
}
