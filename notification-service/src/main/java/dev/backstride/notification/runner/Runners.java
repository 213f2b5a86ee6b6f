package dev.backstride.notification.runner;

import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.outbox.Consents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The runners we know. */
@ApplicationScoped
public class Runners implements PanacheRepositoryBase<KnownRunner, Key>, Consents {

    /** Which of {@code ids} are known. */
    public Set<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids)).stream().map(KnownRunner::id).collect(Collectors.toSet());
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

    /** Keeps the runner's latest state. */
    public void save(Runner runner) {
        var known = of(runner.program(), runner.id()).orElseGet(() -> add(runner));
        known.profile = runner.profile();
    }

    private KnownRunner add(Runner runner) {
        var known = new KnownRunner(runner.program(), runner.id());
        known.profile = runner.profile();
        persist(known);
        return known;
    }
}
