package dev.backstride.notification.followup;

/** Why a question is not asked, or not any more. */
enum Why {
    /** Its window was over before it could be asked. */
    WINDOW_OVER,
    /** The runner had said so before we asked. */
    ALREADY_ANSWERED,
    /** A later run makes the answer count for nothing. */
    NEWER_BOUT,
    /** Another run was joined on, and the hours count from its end. */
    BOUT_EXTENDED,
    /** The bout was edited, and its hours count anew. */
    PLAN_CHANGED,
    /** The decision that wanted it was withdrawn. */
    RETRACTED,
    /** The runner is to stop running: nothing ordinary is asked. */
    STOPPED,
    /** The runner asked for quiet until later. */
    PAUSED,
    /** The runner wants no messages. */
    TURNED_OFF
}
