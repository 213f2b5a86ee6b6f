package dev.backstride.notification.questionnaire;

/** Why a questionnaire is asked when it is, or not at all. */
enum Why {
    /** In the evening of its day. */
    DUE,
    /** The runner is not to be disturbed then. */
    QUIET_HOURS,
    /** The runner is in another zone, or has other quiet hours, than when it was planned. */
    ZONE_CHANGED,
    /** The runner was written to often enough that day, or is to be. */
    CAP,
    /** The runner had answered it before we asked. */
    ALREADY_ANSWERED,
    /** The same questionnaire was asked not long ago, and still waits: one is enough. */
    STILL_OPEN,
    /** The episode, or the review, that it is about is over. */
    OVER,
    /** The runner is to stop running: nothing ordinary is asked. */
    STOPPED,
    /** The runner asked for quiet until later. */
    PAUSED,
    /** The runner wants no messages. */
    TURNED_OFF,
    /** It expired before it could be asked. */
    WINDOW_OVER,
    /** It expired without an answer. */
    NOT_ANSWERED,
    /** The runner answered it. */
    ANSWERED
}
