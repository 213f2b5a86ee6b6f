package dev.backstride.notification.message;

/** Where a message is on its way. */
public enum Status {
    /** Waits until the runner may be disturbed, or for another day. */
    WAITING,
    /** Waits for the courier, the first time or again. */
    QUEUED,
    /** The courier has it. */
    SENDING,
    /** The mail server, or the webhook, took it. */
    SENT,
    /** Given up. */
    FAILED,
    /** No longer wanted before it was sent. */
    WITHDRAWN
}
