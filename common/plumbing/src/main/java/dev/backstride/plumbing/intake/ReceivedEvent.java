package dev.backstride.plumbing.intake;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came in, read and right in shape.
 *
 * @param id the same however often it comes
 * @param time when it happened, in story time
 * @param recordedTime when its publisher wrote it down, in story time
 * @param causation what led to it
 * @param origin where the fact it tells came from
 * @param data of the record type that {@code type} names
 */
public record ReceivedEvent(
        UUID id,
        EventType type,
        String program,
        UUID runner,
        @Nullable String externalId,
        Instant time,
        Instant recordedTime,
        UUID causation,
        String traceparent,
        Source origin,
        Record data) {}
