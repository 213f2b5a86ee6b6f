package dev.backstride.assessment.standing;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Bell;
import dev.backstride.protocol.StandingAdvice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What each runner is to do. */
@ApplicationScoped
public class Standings implements PanacheRepositoryBase<StandingRow, StandingRow.Key> {

    private final StatelessSession database;
    private final AfterCommit afterCommit;
    private final Bell bell;

    Standings(StatelessSession database, AfterCommit afterCommit, Bell bell) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.bell = bell;
    }

    /**
     * Keeps what the last fold said.
     *
     * @param because the decision it rests on; null where there is none
     * @return what stands now; empty where the runner shares it and it stood before
     */
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
        database.upsert(row);
        return stood ? Optional.empty() : Optional.of(row);
    }

    /** Asked only where somebody is told of what changes. */
    private boolean stands(StandingRow row) {
        var before = database.get(StandingRow.class, new StandingRow.Key(row.program, row.runnerId));
        return before != null && before.says(row);
    }

    Optional<StandingRow> find(KnownRunner runner) {
        return findByIdOptional(new StandingRow.Key(runner.program(), runner.id()));
    }
}
