package dev.backstride.events.runner;

/**
 * A way to reach somebody.
 */
public enum Channel {
    MAIL,
    /** Signed requests to an address of their app's. */
    WEBHOOK
}
