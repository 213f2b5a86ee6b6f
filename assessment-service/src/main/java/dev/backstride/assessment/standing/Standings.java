package dev.backstride.assessment.standing;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Bell;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.loop.Recollection;
import dev.backstride.protocol.StandingAdvice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What each runner is to do. What a transaction finds out is written together. */
@ApplicationScoped
public class Standings implements PanacheRepositoryBase<StandingRow, StandingRow.Key> {

    private final StatelessSession database;
    private final AfterCommit afterCommit;
    private final Bell bell;
    private final Gathered<StandingRow> saved;
    private final Recollection<UUID, Optional<StandingRow>> recalled;

    Standings(
            StatelessSession database,
            AfterCommit afterCommit,
            Bell bell,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.bell = bell;
        this.saved = new Gathered<>(transactions, rows -> database.upsertMultiple(rows));
        this.recalled = new Recollection<>(transactions);
    }

    /** Reads what {@code runners} are to do at once, so that the current transaction need not ask for each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, Set<UUID> runners) {
        var found = database
                .createSelectionQuery("from StandingRow where program = ?1 and runnerId in ?2", StandingRow.class)
                .setParameter(1, program)
                .setParameterList(2, runners)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.runnerId, Function.identity()));
        runners.forEach(runner -> recalled.keep(runner, Optional.ofNullable(found.get(runner))));
    }

    /**
     * Keeps what the last fold said; once per transaction and runner.
     *
     * @param because the decision it rests on; null where there is none
     * @return what stands now; empty where the runner shares it and it stood before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StandingRow> save(
            KnownRunner runner, StandingAdvice advice, Standing standing, @Nullable UUID because) {
        var row = new StandingRow();
        row.program = runner.program();
        row.runnerId = runner.id();
        row.action = advice.action();
        row.since = advice.since();
        row.easesAt = advice.until();
        row.mode = standing.mode();
        row.rung = standing.rung();
        row.because = because;
        afterCommit.run(Bell.class, bell::ring);
        var stood = runner.profile().allows(Consent.FEED) && stands(row);
        saved.add(row);
        recalled.keep(row.runnerId, Optional.of(row));
        return stood ? Optional.empty() : Optional.of(row);
    }

    /** Asked only where somebody is told of what changes. */
    private boolean stands(StandingRow row) {
        return recalled.of(row.runnerId, () -> read(row))
                .filter(before -> before.says(row))
                .isPresent();
    }

    private Optional<StandingRow> read(StandingRow row) {
        return Optional.ofNullable(database.get(StandingRow.class, new StandingRow.Key(row.program, row.runnerId)));
    }

    Optional<StandingRow> find(KnownRunner runner) {
        return findByIdOptional(new StandingRow.Key(runner.program(), runner.id()));
    }
}
