package dev.backstride.plumbing.erasure;

import dev.backstride.events.EventType;
import dev.backstride.events.runner.Erasure;
import dev.backstride.events.runner.ErasureConfirmation;
import dev.backstride.plumbing.audit.Deed;
import dev.backstride.plumbing.audit.Outcome;
import dev.backstride.plumbing.audit.Trail;
import dev.backstride.plumbing.audit.Who;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets runners. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Erasing {

    private static final Logger LOG = Logger.getLogger(Erasing.class);

    private final Cabinet cabinet;
    private final Erased erased;
    private final RunnerHash hash;
    private final Outbox outbox;
    private final Trail trail;
    private final StoryClock clock;
    private final String service;

    Erasing(
            Cabinet cabinet,
            Erased erased,
            RunnerHash hash,
            Outbox outbox,
            Trail trail,
            StoryClock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.cabinet = cabinet;
        this.erased = erased;
        this.hash = hash;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Forgets a runner in this service: nothing of them is kept, due, or on its way out.
     *
     * @param id the erasure's, which is that of its event
     * @return how many rows there were, by table
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Integer> forget(UUID id, Erasure erasure) {
        var gone = cabinet.empty(erasure.program(), erasure.id());
        erased.remember(new Forgotten(id, erasure.program(), hash.of(erasure.id()), erasure.erasedAt()));
        trail.add(new Deed(erasure.program(), service(), "erase", Outcome.ALLOWED), List.of(erasure.id()));
        LOG.infof("runner erased: erasure=%s", id);
        return gone;
    }

    private Who service() {
        return new Who(Who.SERVICE, service);
    }

    /** As {@link #forget}, on another service's word; and says that it is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void obey(UUID id, Erasure erasure) {
        var gone = forget(id, erasure);
        var now = clock.now();
        outbox.append(new OutgoingEvent(
                UUID.nameUUIDFromBytes((id + "/" + service).getBytes(StandardCharsets.UTF_8)),
                EventType.ERASURE_CONFIRMED,
                erasure.program(),
                erasure.id(),
                null,
                now,
                id,
                new ErasureConfirmation(id, service, gone, now),
                null));
    }
}
