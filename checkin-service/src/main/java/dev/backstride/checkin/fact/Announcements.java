package dev.backstride.checkin.fact;

import dev.backstride.checkin.name.NameBased;
import dev.backstride.events.EventType;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the others what was written down. The same fact in the same version is the same event. */
@ApplicationScoped
class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    void told(Runner runner, UUID causation, EventType type, FactRow row, Fact fact) {
        var shared = Share.of(runner.profile().agreements(), consents -> Sharing.of(fact, consents));
        append(runner, causation, type, id(row, "told"), row.occurredAt, (Record) fact, shared, row.source);
    }

    void deleted(Runner runner, UUID causation, FactRow row, Deletion deletion) {
        var shared = Share.of(runner.profile().agreements(), consents -> Sharing.of(deletion, consents));
        append(
                runner,
                causation,
                EventType.RUN_DELETED,
                id(row, "deleted"),
                deletion.deletedAt(),
                deletion,
                shared,
                row.source);
    }

    private void append(
            Runner runner,
            UUID causation,
            EventType type,
            UUID id,
            Instant time,
            Record data,
            @Nullable Share shared,
            Source origin) {
        outbox.append(new OutgoingEvent(
                id,
                type,
                runner.program(),
                runner.id(),
                runner.profile().externalId(),
                time,
                causation,
                data,
                origin.isShareable() ? shared : null,
                origin));
    }

    private static UUID id(FactRow row, String happened) {
        return NameBased.uuid(row.key.program(), row.key.runnerId(), row.kind, row.key.id(), row.version, happened);
    }
}
