package dev.backstride.notification.call;

/** What became of one copy to one person. */
public enum CallState {
    /** To be sent when it is their time. */
    WAITING,
    /** Given to the courier; the mail of the same id says how that went. */
    CALLED,
    /** Not sent. */
    HELD_BACK
}
