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
 * @param shown what others than the runner may see of it at most
 */
public record Happening(
        EventType type, String program, UUID runner, UUID about, Instant at, String reason, Record data, Record shown) {

    /** One of which others may see all that the runner agrees to. */
    public Happening(EventType type, String program, UUID runner, UUID about, Instant at, String reason, Record data) {
        this(type, program, runner, about, at, reason, data, data);
    }
}
