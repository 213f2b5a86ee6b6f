package dev.backstride.assessment.standing;

import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Standing;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.protocol.StandingAdvice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each runner is to do. */
@ApplicationScoped
public class Standings implements PanacheRepositoryBase<StandingRow, StandingRow.Key> {

    private final AfterCommit afterCommit;
    private final FoldBell bell;

    Standings(AfterCommit afterCommit, FoldBell bell) {
        this.afterCommit = afterCommit;
        this.bell = bell;
    }

    /** Keeps what the last fold said. */
    public void save(KnownRunner runner, StandingAdvice advice, Standing standing, List<Kept> inForce) {
        var row = find(runner).orElseGet(() -> fresh(runner));
        row.action = advice.action();
        row.since = advice.since();
        row.easesAt = advice.until();
        row.mode = standing.mode();
        row.rung = standing.rung();
        row.because = idOf(advice.because(), inForce);
        persist(row);
        afterCommit.run(FoldBell.class, bell::ring);
    }

    public void forget(String program, UUID runner) {
        deleteById(new StandingRow.Key(program, runner));
    }

    Optional<StandingRow> find(KnownRunner runner) {
        return findByIdOptional(new StandingRow.Key(runner.program(), runner.id()));
    }

    private static @Nullable UUID idOf(@Nullable Content because, List<Kept> inForce) {
        return inForce.stream()
                .map(Kept::assessment)
                .filter(assessment -> assessment.content().equals(because))
                .findFirst()
                .map(Assessment::id)
                .orElse(null);
    }

    private static StandingRow fresh(KnownRunner runner) {
        var row = new StandingRow();
        row.program = runner.program();
        row.runnerId = runner.id();
        return row;
    }
}
