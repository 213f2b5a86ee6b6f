package dev.backstride.plumbing.deadletter;

import dev.backstride.events.EventType;
import dev.backstride.events.ops.DeadLetter;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells operators of dead letters, on a topic, and nothing of what is in them. */
@ApplicationScoped
class Announcements {

    private final Outbox outbox;
    private final String service;

    Announcements(Outbox outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    /** The letter takes the place that a runner has in other events: it is whom this is about. */
    void tell(EventType type, RawRecord record, String reason, Instant at) {
        var id = record.deadLetterId();
        var letter = new DeadLetter(id, service, record.topic(), record.partition(), record.offset(), reason, at);
        outbox.append(new OutgoingEvent(UUID.randomUUID(), type, record.program(), id, null, at, id, letter, null));
    }
}
