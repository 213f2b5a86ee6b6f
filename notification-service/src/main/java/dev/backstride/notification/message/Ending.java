package dev.backstride.notification.message;

import java.util.List;
import java.util.UUID;

/**
 * Told ahead of each {@link Outcome} of some messages, within the transaction that ends them, so that what they need can
 * be read in one go.
 *
 * @param abouts the follow-ups, decisions or escalations the messages were for
 */
public record Ending(String program, List<UUID> abouts) {}
