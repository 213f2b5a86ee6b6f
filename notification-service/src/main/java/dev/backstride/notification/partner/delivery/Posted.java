package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.partner.attempt.Attempt;
import dev.backstride.notification.partner.attempt.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that was tried.
 *
 * @param at when, in real time
 * @param millis how long it took
 * @param status the HTTP status that came back; null where none did
 * @param failure why it was not taken; null where it was
 */
record Posted(
        Delivery delivery,
        Instant at,
        long millis,
        @Nullable Integer status,
        @Nullable Undelivered failure) {

    Attempt as(Outcome outcome, @Nullable Instant next) {
        return new Attempt(
                UUID.randomUUID(),
                delivery.event(),
                delivery.type(),
                delivery.attempts() + 1,
                at,
                millis,
                status,
                failure == null ? null : failure.reason(),
                outcome,
                next);
    }
}
