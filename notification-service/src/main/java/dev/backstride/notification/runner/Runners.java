package dev.backstride.notification.runner;

import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.outbox.Consents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The runners we know. */
@ApplicationScoped
public class Runners implements PanacheRepositoryBase<KnownRunner, Key>, Consents {

    /** Which of {@code ids} are known. */
    public Set<UUID> known(Collection<UUID> ids) {
        return find("select id from KnownRunner where id in ?1", List.copyOf(ids)).project(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Map<UUID, Set<Consent>> inForce(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(KnownRunner::id, runner -> runner.profile.agreements()));
    }

    public Optional<KnownRunner> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }

    /** Reads {@code ids} in one go, since each is about to be looked at in this transaction. */
    public void recall(String program, Collection<UUID> ids) {
        list("program = ?1 and id in ?2", program, ids);
    }

    /** Keeps the runner's latest state, which is of {@code at}. */
    public void save(Runner runner, Instant at) {
        var found = of(runner.program(), runner.id());
        var known = found.orElseGet(() -> new KnownRunner(runner.program(), runner.id()));
        known.describe(runner.profile(), at);
        if (found.isEmpty()) {
            persist(known);
        }
    }

    /** Notes that the runner was in {@code zone}, an IANA name, at {@code at}; a name that is none says nothing. */
    public void met(KnownRunner runner, @Nullable String zone, Instant at) {
        Zones.known(zone).ifPresent(known -> runner.move(known.getId(), at));
    }

    /**
     * Writes what was done about a runner and lets go of all that was read. A batch may tell of hundreds: each query would
     * look through what was read for those before.
     */
    public void putAway() {
        flush();
        getEntityManager().clear();
    }
}
