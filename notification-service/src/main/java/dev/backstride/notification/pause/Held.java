package dev.backstride.notification.pause;

import jakarta.persistence.Embeddable;

/**
 * What is held.
 *
 * @param ofProgram a program, or {@code *} for all
 * @param channel a channel by its name, or {@code *} for all
 */
@Embeddable
record Held(String ofProgram, String channel) {}
