package dev.backstride.notification.escalation;

/** Where an escalation is in its life. */
enum Status {
    /** Nobody has taken it yet. */
    OPEN,
    /** Somebody has seen it and owns it. */
    ACKNOWLEDGED,
    /** Nobody took it in time. */
    EXPIRED,
    /** A clinician has cleared the runner. */
    CLOSED
}
