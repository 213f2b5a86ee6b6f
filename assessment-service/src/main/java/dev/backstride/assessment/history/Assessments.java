package dev.backstride.assessment.history;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Retraction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every decision ever issued. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<AssessmentRow, AssessmentRow.Key> {

    private static final String OF_RUNNER = "program = :program and runnerId = :runner and status in :statuses";
    private static final String OLDER = " and (decidedAt, issuedAt, id) < (:at, :issued, :id)";
    private static final String NEWEST_FIRST = " order by decidedAt desc, issuedAt desc, id desc";

    private final StoredAssessment stored;

    Assessments(StoredAssessment stored) {
        this.stored = stored;
    }

    /** The decisions that hold, oldest first. */
    public List<Kept> inForce(KnownRunner runner) {
        return list(
                        "program = ?1 and runnerId = ?2 and status = ?3 order by decidedAt",
                        runner.program(),
                        runner.id(),
                        Status.IN_FORCE)
                .stream()
                .map(stored::kept)
                .toList();
    }

    public Optional<Kept> find(KnownRunner runner, UUID id) {
        return row(runner, id).map(stored::kept);
    }

    /** Keeps a decision and ends the one it supersedes. */
    public void issue(KnownRunner runner, Kept kept) {
        var replaced = kept.assessment().supersedes();
        if (replaced != null) {
            row(runner, replaced)
                    .filter(row -> row.status == Status.IN_FORCE)
                    .ifPresent(row -> end(row, kept.assessment().id()));
        }
        persist(stored.row(runner.program(), kept));
    }

    /** Ends a decision that nothing replaces. */
    public void retract(KnownRunner runner, Retraction retraction) {
        var row = row(runner, retraction.id()).orElseThrow();
        row.status = Status.RETRACTED;
        row.retractedAt = retraction.retractedAt();
        row.retraction = retraction.reason();
    }

    public void forget(String program, UUID runner) {
        delete("program = ?1 and runnerId = ?2", program, runner);
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

    /** Ended at once, so that at most one decision of an instant is ever in force. */
    private void end(AssessmentRow row, UUID successor) {
        row.status = Status.SUPERSEDED;
        row.supersededBy = successor;
        flush();
    }

    private Optional<AssessmentRow> row(KnownRunner runner, UUID id) {
        return findByIdOptional(new AssessmentRow.Key(runner.program(), runner.id(), id));
    }
}
