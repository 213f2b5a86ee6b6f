package dev.backstride.notification.advice;

import dev.backstride.events.decision.Assessment;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.KnownRunner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The decisions heard of. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<DecisionRow, Key> {

    private final Tellings tellings;

    Decisions(Tellings tellings) {
        this.tellings = tellings;
    }

    /** Notes a decision and sees it in the light of those before it. */
    public News hear(KnownRunner runner, Assessment assessment, UUID event) {
        var at = assessment.content().decision().at();
        var superseded = Optional.ofNullable(assessment.supersedes())
                .flatMap(id -> findByIdOptional(new Key(runner.program(), id)));
        var isNewest = tellings.of(runner.program(), runner.id())
                .map(told -> !at.isBefore(told.newestAt) || told.newestId.equals(assessment.supersedes()))
                .orElse(true);
        note(runner, assessment, at);
        if (isNewest) {
            tellings.newest(runner.program(), runner.id(), assessment.id(), at);
        }
        return new News(
                runner,
                assessment,
                event,
                isNewest,
                superseded.map(row -> row.action).orElse(null));
    }

    /** Forgets the runner. */
    public void forget(String program, UUID runner) {
        delete("program = ?1 and runnerId = ?2", program, runner);
        tellings.forget(program, runner);
    }

    private void note(KnownRunner runner, Assessment assessment, Instant at) {
        var action = assessment.content().decision().action();
        getEntityManager().merge(new DecisionRow(runner.program(), assessment.id(), runner.id(), at, action));
    }
}
