package dev.backstride.plumbing.outbox;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, on its way out.
 *
 * @param id stays the same whenever this is published again
 * @param program whose runner
 * @param runner about whom; the record's key. What is about no runner has its own subject there
 * @param externalId the program's own name for the runner
 * @param time when it happened, in story time
 * @param causation the event or request that led to it
 * @param data of the record type that {@code type} names; null where it removes what a compacted feed keeps
 * @param shared what partners get of it; null for nothing
 * @param origin where the fact it tells came from; null where it tells none
 */
public record OutgoingEvent(
        UUID id,
        EventType type,
        String program,
        UUID runner,
        @Nullable String externalId,
        Instant time,
        UUID causation,
        @Nullable Record data,
        @Nullable Share shared,
        @Nullable Source origin) {

    /** One that tells no fact. */
    public OutgoingEvent(
            UUID id,
            EventType type,
            String program,
            UUID runner,
            @Nullable String externalId,
            Instant time,
            UUID causation,
            @Nullable Record data,
            @Nullable Share shared) {
        this(id, type, program, runner, externalId, time, causation, data, shared, null);
    }

    public OutgoingEvent {
        if (data != null && !type.dataType().isInstance(data)) {
            throw new IllegalArgumentException(
                    type + " carries " + type.dataType().getSimpleName());
        }
    }
}
