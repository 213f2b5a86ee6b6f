package dev.backstride.assessment.history;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Every decision ever issued. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<AssessmentRow, AssessmentRow.Key> {

    private static final String OF_RUNNER = "program = :program and runnerId = :runner and status in :statuses";
    private static final String OLDER = " and (decidedAt, issuedAt, id) < (:at, :issued, :id)";
    private static final String NEWEST_FIRST = " order by decidedAt desc, issuedAt desc, id desc";

    private static final String SINCE = """
            select id, status, content from AssessmentRow
            where program = ?1 and runnerId = ?2 and decidedAt >= ?3 order by decidedAt""";
    private static final String SUPERSEDE = """
            update AssessmentRow set status = SUPERSEDED, supersededBy = ?4
            where program = ?1 and runnerId = ?2 and id = ?3 and status = IN_FORCE""";
    private static final String RETRACT = """
            update AssessmentRow set status = RETRACTED, retractedAt = ?4, retraction = ?5
            where program = ?1 and runnerId = ?2 and id = ?3""";

    private final StatelessSession database;
    private final StoredAssessment stored;

    Assessments(StatelessSession database, StoredAssessment stored) {
        this.database = database;
        this.stored = stored;
    }

    /** What was decided about {@code since} and later, in force or not, oldest first. */
    public List<Decided> since(KnownRunner runner, Instant since) {
        return database
                .createSelectionQuery(SINCE, StoredAssessment.Said.class)
                .setParameter(1, runner.program())
                .setParameter(2, runner.id())
                .setParameter(3, since)
                .getResultList()
                .stream()
                .map(stored::decided)
                .toList();
    }

    public Optional<Kept> find(KnownRunner runner, UUID id) {
        return row(runner, id).map(stored::kept);
    }

    /** Ends decisions and keeps new ones, in this order: at most one of an instant is ever in force. */
    public void change(KnownRunner runner, List<Kept> issued, List<Retraction> retracted) {
        issued.forEach(kept -> endReplaced(runner, kept.assessment()));
        retracted.forEach(retraction -> database.createMutationQuery(RETRACT)
                .setParameter(1, runner.program())
                .setParameter(2, runner.id())
                .setParameter(3, retraction.id())
                .setParameter(4, retraction.retractedAt())
                .setParameter(5, retraction.reason())
                .executeUpdate());
        database.insertMultiple(
                issued.stream().map(kept -> stored.row(runner.program(), kept)).toList());
    }

    /** Everything ever decided, newest first. */
    public List<Kept> all(KnownRunner runner) {
        return page(runner, null, true, Integer.MAX_VALUE);
    }

    /**
     * A page of decisions, newest first.
     *
     * @param after where the page before ended
     * @param ended whether to list superseded and retracted ones too
     */
    List<Kept> page(KnownRunner runner, @Nullable Cursor after, boolean ended, int limit) {
        var values = new HashMap<String, Object>();
        values.put("program", runner.program());
        values.put("runner", runner.id());
        values.put("statuses", ended ? Set.of(Status.values()) : Set.of(Status.IN_FORCE));
        if (after != null) {
            values.put("at", after.decidedAt());
            values.put("issued", after.issuedAt());
            values.put("id", after.id());
        }
        return find(OF_RUNNER + (after == null ? "" : OLDER) + NEWEST_FIRST, values).range(0, limit - 1).stream()
                .map(stored::kept)
                .toList();
    }

    private void endReplaced(KnownRunner runner, Assessment successor) {
        if (successor.supersedes() != null) {
            database.createMutationQuery(SUPERSEDE)
                    .setParameter(1, runner.program())
                    .setParameter(2, runner.id())
                    .setParameter(3, successor.supersedes())
                    .setParameter(4, successor.id())
                    .executeUpdate();
        }
    }

    private Optional<AssessmentRow> row(KnownRunner runner, UUID id) {
        return findByIdOptional(new AssessmentRow.Key(runner.program(), runner.id(), id));
    }
}
