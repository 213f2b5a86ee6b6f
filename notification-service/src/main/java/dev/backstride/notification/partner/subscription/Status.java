package dev.backstride.notification.partner.subscription;

/** Whether anything is sent to a webhook. */
public enum Status {
    ACTIVE,
    /** Nothing is sent, and of what happens meanwhile only what ends what was told before is kept for it. */
    DISABLED
}
