package dev.backstride.stack.demo.story;

/** Moments of the story at which something may happen to the system. */
public enum Point {
    /** A run was accepted, and nobody waited for what follows from it. */
    RUN_POSTED,
    /** Story time is moving to the instant at which a follow-up is due. */
    FOLLOW_UP_DUE,
    /** A red flag was accepted, and nobody waited for what follows from it. */
    FLAG_RAISED
}
