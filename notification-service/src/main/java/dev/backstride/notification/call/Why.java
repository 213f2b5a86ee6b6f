package dev.backstride.notification.call;

/** Why a copy was sent, waits, or was held back. */
public enum Why {
    /** A decision called for them. */
    ALARM,
    /** Another decision did while the escalation of its tier stood. */
    FURTHER_ALARM,
    /** Nobody had taken it in time. */
    NOT_ACKNOWLEDGED,
    /** It is night where the runner is. */
    QUIET_HOURS,
    /** The program's people are not at work. */
    WORKING_HOURS,
    /** They were told the same not long ago. */
    COOL_DOWN,
    /** Nobody said how to reach them. */
    NO_CONTACT,
    /** Somebody took it before this copy was out. */
    ACKNOWLEDGED,
    /** The runner was cleared before this copy was out. */
    CLEARED,
    /** The decision that called for them does not stand any more. */
    RETRACTED
}
