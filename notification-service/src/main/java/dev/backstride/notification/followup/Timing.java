package dev.backstride.notification.followup;

/** Why a question or its reminder is pushed when it is, or not at all. */
enum Timing {
    /** When it is due: an hour and a day after the run. */
    AFTER_RUN,
    /** The runner is not to be disturbed when it is due. */
    QUIET_HOURS,
    /** The runner is in another zone, or has other quiet hours, than when it was planned. */
    ZONE_CHANGED,
    /** The runner was written to often enough that day. */
    CAP,
    /** The runner wants to hear nothing for a while. */
    PAUSED,
    /** The runner wants no messages. */
    TURNED_OFF
}
