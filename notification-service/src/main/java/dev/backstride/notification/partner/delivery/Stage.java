package dev.backstride.notification.partner.delivery;

/** Where a delivery is. */
enum Stage {
    /** It waits for the courier, the first time or again. */
    WAITING,
    DELIVERED,
    /** All attempts failed; it can be sent again on request. */
    FAILED
}
