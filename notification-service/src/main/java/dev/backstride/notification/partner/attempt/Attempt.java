package dev.backstride.notification.partner.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to a webhook, and what became of it.
 *
 * @param eventId the event's, which is {@code webhook-id} too
 * @param type its wire name
 * @param number which attempt it was for this event, from 1; again from 1 after a redelivery was asked for
 * @param at when it was sent, in real time
 * @param durationMillis how long it took, in ms
 * @param status the HTTP status that came back; absent where none did
 * @param error why it was not taken, in a word such as HTTP_500 or UNREACHABLE; absent where it was
 * @param nextAt when it is tried again, in real time; absent where it is not
 */
public record Attempt(
        UUID id,
        UUID eventId,
        String type,
        int number,
        Instant at,
        long durationMillis,
        @Nullable Integer status,
        @Nullable String error,
        Outcome outcome,
        @Nullable Instant nextAt) {}
