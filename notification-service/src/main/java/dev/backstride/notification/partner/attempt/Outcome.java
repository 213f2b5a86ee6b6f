package dev.backstride.notification.partner.attempt;

/** How an attempt ended. */
public enum Outcome {
    DELIVERED,
    /** It is tried again. */
    RETRYING,
    /** It was the last: nobody tries again unless the partner asks for it. */
    FAILED,
    /** The receiver said 410: the webhook is disabled. */
    GONE
}
