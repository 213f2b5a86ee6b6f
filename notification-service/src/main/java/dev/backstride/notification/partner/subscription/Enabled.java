package dev.backstride.notification.partner.subscription;

/** A webhook is sent to again: what waits for it may go out. */
public record Enabled() {}
