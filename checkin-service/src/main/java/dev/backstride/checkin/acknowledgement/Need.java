package dev.backstride.checkin.acknowledgement;

/** What a link to an escalation leads to. */
enum Need {
    /** Somebody is needed, and may say that it is theirs. */
    OPEN,
    /** Somebody has it. */
    TAKEN,
    /** Nobody is needed any more: the runner is cleared, or has asked us to forget them. */
    OVER,
    /** The link is too old. */
    EXPIRED,
    /** Nobody we know. */
    UNKNOWN
}
