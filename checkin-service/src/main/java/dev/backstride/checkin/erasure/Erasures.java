package dev.backstride.checkin.erasure;

import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.runner.Erasure;
import dev.backstride.events.runner.ErasureConfirmation;
import dev.backstride.plumbing.erasure.Erasing;
import dev.backstride.plumbing.erasure.Horizon;
import dev.backstride.plumbing.erasure.RunnerHash;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** All erasures, and how far each has come. */
@ApplicationScoped
public class Erasures implements PanacheRepositoryBase<ErasureRow, ErasureKey> {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Erasing erasing;
    private final RunnerHash hash;
    private final Outbox outbox;
    private final Horizon horizon;
    private final StoryClock clock;
    private final String service;

    Erasures(
            RunnerLocks locks,
            Runners runners,
            Erasing erasing,
            RunnerHash hash,
            Outbox outbox,
            Horizon horizon,
            StoryClock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.locks = locks;
        this.runners = runners;
        this.erasing = erasing;
        this.hash = hash;
        this.outbox = outbox;
        this.horizon = horizon;
        this.clock = clock;
        this.service = service;
    }

    /** Forgets a runner here and tells everybody else to; 404 where there is none. */
    @Transactional
    Receipt erase(Errand errand) {
        locks.lock(errand.locks());
        var externalId =
                runners.require(errand.program(), errand.runner()).profile().externalId();
        var erasure = new Erasure(errand.runner(), errand.program(), clock.now());
        var event = event(UUID.randomUUID(), erasure, externalId, errand.causation());
        var row = new ErasureRow(
                new ErasureKey(erasure.program(), event.id()),
                hash.of(erasure.id()),
                erasure.erasedAt(),
                topics(erasure.program()));
        var gone = erasing.forget(event.id(), erasure);
        row.confirm(service, new Confirmed(erasure.erasedAt(), gone), horizon.ofNow());
        persist(row);
        outbox.append(event);
        return Receipt.of(row);
    }

    Optional<ErasureRow> of(String program, UUID id) {
        return findByIdOptional(new ErasureKey(program, id));
    }

    /**
     * Notes that another service has forgotten a runner. Once all have, the compacted topic need not hold the erasure
     * any more, whose key is the runner's id: a tombstone takes its place.
     */
    public void confirm(ReceivedEvent event) {
        var confirmation = (ErasureConfirmation) event.data();
        of(event.program(), confirmation.erasure()).ifPresent(row -> {
            row.confirm(
                    confirmation.service(), new Confirmed(confirmation.at(), confirmation.deleted()), horizon.ofNow());
            if (row.awaited().isEmpty()) {
                var erasure = new Erasure(event.runner(), event.program(), row.requestedAt);
                outbox.append(tombstone(row.key.id(), erasure, event.id()));
            }
        });
    }

    private static OutgoingEvent event(UUID id, Erasure erasure, @Nullable String externalId, UUID causation) {
        return new OutgoingEvent(
                id,
                EventType.RUNNER_ERASED,
                erasure.program(),
                erasure.id(),
                externalId,
                erasure.erasedAt(),
                causation,
                erasure,
                Share.always(erasure));
    }

    private static OutgoingEvent tombstone(UUID id, Erasure erasure, UUID causation) {
        return new OutgoingEvent(
                id,
                EventType.RUNNER_ERASED,
                erasure.program(),
                erasure.id(),
                null,
                erasure.erasedAt(),
                causation,
                null,
                null);
    }

    private static String[] topics(String program) {
        var feeds = EventType.RUNNER_ERASED.feeds(program).stream();
        return Stream.concat(Stream.of(Topic.RUNNERS.internal()), feeds).toArray(String[]::new);
    }
}
