package dev.backstride.assessment.runner;

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

/** The runners we know. */
@ApplicationScoped
public class Runners implements PanacheRepositoryBase<RunnerRow, RunnerRow.Key>, Consents {

    private static final int SHOWN = 20;

    private final StoredJson json;

    Runners(StoredJson json) {
        this.json = json;
    }

    public Optional<KnownRunner> find(String program, UUID id) {
        return findByIdOptional(new RunnerRow.Key(program, id)).map(this::known);
    }

    /** Those with that id, or that name of their program. */
    public List<KnownRunner> named(String idOrName) {
        return find("externalId = ?1 or cast(id as string) = ?1", idOrName).page(0, SHOWN).stream()
                .map(this::known)
                .toList();
    }

    /** Which of {@code ids} we know. Their rows are at hand for the rest of the transaction. */
    public Set<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(row -> row.id).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Map<UUID, Set<Consent>> inForce(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        row -> row.id, row -> json.profile(row.profile).agreements()));
    }

    /** Keeps {@code runner}, unless we were told something newer before. */
    public KnownRunner tell(Runner runner, Instant toldAt) {
        var key = new RunnerRow.Key(runner.program(), runner.id());
        var row = findByIdOptional(key).orElseGet(() -> fresh(key));
        if (!toldAt.isBefore(row.toldAt)) {
            row.externalId = runner.profile().externalId();
            row.profile = json.write(runner.profile());
            row.toldAt = toldAt;
            persist(row);
        }
        return known(row);
    }

    private static RunnerRow fresh(RunnerRow.Key key) {
        var row = new RunnerRow();
        row.program = key.program();
        row.id = key.id();
        row.toldAt = Instant.EPOCH;
        return row;
    }

    private KnownRunner known(RunnerRow row) {
        return new KnownRunner(row.program, row.id, row.externalId, json.profile(row.profile));
    }
}
