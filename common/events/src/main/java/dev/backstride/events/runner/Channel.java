package dev.backstride.events.runner;

/**
 * A way to reach the runner.
 */
public enum Channel {
    MAIL
}
