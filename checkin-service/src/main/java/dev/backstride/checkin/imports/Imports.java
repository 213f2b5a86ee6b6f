package dev.backstride.checkin.imports;

import dev.backstride.checkin.imports.Progress.Reason;
import dev.backstride.checkin.imports.Progress.Refused;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All imports. One is opened by whatever comes in first under its name. */
@ApplicationScoped
@Transactional
public class Imports implements PanacheRepositoryBase<ImportRow, ImportKey> {

    /** So many refusals are kept one by one; of the others only how many there were. */
    static final int SHOWN = 100;

    private static final String THIS = " where program = ?1 and client = ?2 and id = ?3";
    private static final Duration KEPT = Duration.ofDays(90);

    private final RunnerLocks locks;
    private final Runners runners;
    private final StoryClock clock;

    Imports(RunnerLocks locks, Runners runners, StoryClock clock) {
        this.locks = locks;
        this.runners = runners;
        this.clock = clock;
    }

    /** Opens one, or says how much there is; whether it is new. */
    boolean open(ImportKey key, @Nullable Integer total) {
        var isNew = begin(key);
        of("update import set total = coalesce(cast(?4 as integer), total)" + THIS, key)
                .setParameter(4, total)
                .executeUpdate();
        return isNew;
    }

    /** Counts what became of a part of it, in the transaction that keeps that part where there is one. */
    public void count(ImportKey key, Portion portion) {
        begin(key);
        of("""
                update import set taken = taken + ?4, known = known + ?5, refused = refused + ?6,
                    last_at = greatest(last_at, ?7)""" + THIS, key)
                .setParameter(4, portion.taken())
                .setParameter(5, portion.known())
                .setParameter(6, portion.refusals().size())
                .setParameter(7, clock.now())
                .executeUpdate();
        portion.refusals().stream()
                .collect(Collectors.groupingBy(Portion.Refusal::type, Collectors.summingInt(_ -> 1)))
                .forEach((type, count) -> addReason(key, type, count));
        show(key, portion.refusals());
    }

    /** Counts one thing of {@code refusal}'s runner that was refused; of nobody's only that it was. */
    void refuse(ImportKey key, Portion.Refusal refusal) {
        var runner = Objects.requireNonNull(refusal.runner());
        locks.lock(List.of(runner));
        var isKnown = !runners.known(key.program(), List.of(runner)).isEmpty();
        count(key, new Portion(0, 0, List.of(isKnown ? refusal : refusal.ofNobody())));
    }

    /** How far it has come; empty where the client has none of that name. */
    Optional<Progress> progress(ImportKey key) {
        return findByIdOptional(key).map(row -> Progress.of(row, reasons(key), refusals(key)));
    }

    /** Whether it was not there yet. With each that is opened some that were over for long go. */
    private boolean begin(ImportKey key) {
        var begun = of("""
                insert into import (program, client, id, opened_at, last_at) values (?1, ?2, ?3, ?4, ?4)
                on conflict do nothing""", key).setParameter(4, clock.now()).executeUpdate();
        if (begun > 0) {
            getEntityManager()
                    .createNativeQuery("""
                            delete from import where (program, client, id) in (
                                select program, client, id from import where last_at <= ?1
                                order by last_at limit 10 for update skip locked)""")
                    .setParameter(1, clock.now().minus(KEPT))
                    .executeUpdate();
        }
        return begun > 0;
    }

    private void addReason(ImportKey key, URI type, int count) {
        of("""
                insert into import_reason as kept (program, client, id, type, count) values (?1, ?2, ?3, ?4, ?5)
                on conflict (program, client, id, type) do update set count = kept.count + excluded.count""", key).setParameter(4, type.toString()).setParameter(5, count).executeUpdate();
    }

    private void show(ImportKey key, List<Portion.Refusal> refusals) {
        var room = SHOWN - refusals(key).size();
        IntStream.range(0, Math.min(room, refusals.size())).forEach(i -> show(key, refusals.get(i)));
    }

    private void show(ImportKey key, Portion.Refusal refusal) {
        of("""
                insert into import_refusal (program, client, id, runner_id, line, item, type, field, detail)
                values (?1, ?2, ?3, cast(?4 as uuid), cast(?5 as integer), cast(?6 as text), ?7, cast(?8 as text),
                    cast(?9 as text))""", key)
                .setParameter(
                        4, refusal.runner() == null ? null : refusal.runner().toString())
                .setParameter(5, refusal.line())
                .setParameter(6, refusal.item())
                .setParameter(7, refusal.type().toString())
                .setParameter(8, refusal.field())
                .setParameter(9, refusal.detail())
                .executeUpdate();
    }

    private List<Reason> reasons(ImportKey key) {
        return rows(of("select type, count from import_reason" + THIS + " order by count desc, type", key))
                .map(row -> new Reason(URI.create((String) row[0]), (Integer) row[1]))
                .toList();
    }

    private List<Refused> refusals(ImportKey key) {
        return rows(of("select line, item, type, field, detail from import_refusal" + THIS + " order by number", key))
                .map(row -> new Refused(
                        (Integer) row[0], (String) row[1], URI.create((String) row[2]), (String) row[3], (String)
                                row[4]))
                .toList();
    }

    private Query of(String sql, ImportKey key) {
        return getEntityManager()
                .createNativeQuery(sql)
                .setParameter(1, key.program())
                .setParameter(2, key.client())
                .setParameter(3, key.id());
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }
}
