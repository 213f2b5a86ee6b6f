package dev.backstride.assessment.history;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.loop.Recollection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Runner by runner, as the offset has it: a plan made while the table was small does as well when it has grown. */
    private static final String SINCE_EACH = """
            select said.* from unnest(?1, ?2) as wanted (runner_id, since) cross join lateral (
                select a.runner_id, a.id, a.status, cast(a.content as text) from assessment a
                where a.program = ?3 and a.runner_id = wanted.runner_id and a.decided_at >= wanted.since
                order by a.decided_at offset 0) said""";

    private static final String SUPERSEDE = """
            update AssessmentRow set status = SUPERSEDED, supersededBy = ?4
            where program = ?1 and runnerId = ?2 and id = ?3 and status = IN_FORCE""";
    private static final String RETRACT = """
            update AssessmentRow set status = RETRACTED, retractedAt = ?4, retraction = ?5
            where program = ?1 and runnerId = ?2 and id = ?3""";

    private final StatelessSession database;
    private final StoredAssessment stored;
    private final Gathered<AssessmentRow> issued;
    private final Recollection<UUID, Past> recalled;

    /** What was decided about {@code since} and later, oldest first. */
    private record Past(Instant since, List<Decided> decided) {}

    Assessments(StatelessSession database, StoredAssessment stored, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.stored = stored;
        this.issued = new Gathered<>(transactions, rows -> database.insertMultiple(rows));
        this.recalled = new Recollection<>(transactions);
    }

    /**
     * Reads at once what was decided about each runner, so that the current transaction need not ask for each.
     *
     * @param since by runner, from when on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, Map<UUID, Instant> since) {
        issued.writeNow();
        var wanted = List.copyOf(since.entrySet());
        var found = database
                .createNativeQuery(SINCE_EACH, StoredAssessment.SaidOf.class)
                .setParameter(1, wanted.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .setParameter(2, wanted.stream().map(Map.Entry::getValue).toArray(Instant[]::new))
                .setParameter(3, program)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        StoredAssessment.SaidOf::runner,
                        Collectors.mapping(said -> stored.decided(said.said()), Collectors.toList())));
        since.forEach((runner, from) -> recalled.keep(runner, new Past(from, found.getOrDefault(runner, List.of()))));
    }

    /** What was decided about {@code since} and later, in force or not, oldest first. */
    public List<Decided> since(KnownRunner runner, Instant since) {
        return recalled.known(runner.id())
                .filter(past -> past.since.equals(since))
                .map(Past::decided)
                .orElseGet(() -> read(runner, since));
    }

    private List<Decided> read(KnownRunner runner, Instant since) {
        issued.writeNow();
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
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(KnownRunner runner, List<Kept> fresh, List<Retraction> retracted) {
        recalled.forget(runner.id());
        fresh.forEach(kept -> endReplaced(runner, kept.assessment()));
        retracted.forEach(retraction -> retract(runner, retraction));
        fresh.forEach(kept -> issued.add(stored.row(runner.program(), kept)));
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

    private void retract(KnownRunner runner, Retraction retraction) {
        issued.writeNow();
        database.createMutationQuery(RETRACT)
                .setParameter(1, runner.program())
                .setParameter(2, runner.id())
                .setParameter(3, retraction.id())
                .setParameter(4, retraction.retractedAt())
                .setParameter(5, retraction.reason())
                .executeUpdate();
    }

    private void endReplaced(KnownRunner runner, Assessment successor) {
        if (successor.supersedes() != null) {
            issued.writeNow();
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
