package dev.backstride.notification.journal;

import dev.backstride.events.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a follow-up, an escalation or a message.
 *
 * @param about the follow-up, escalation or message
 * @param at when, in story time
 * @param reason why, in a few words without personal data
 * @param data of the record type that {@code type} names
 */
public record Happening(
        EventType type, String program, UUID runner, UUID about, Instant at, String reason, Record data) {}
