package dev.backstride.assessment.runner;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.loop.Recollection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * What was said of runners. Versions of a fact are told apart by when the check-in service wrote them down; of two
 * written at the same instant the one that comes later counts, as a runner's events come in order. Read and written
 * past Hibernate's memory of its own: nothing is looked at twice. Those of a transaction are written together.
 */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<FactRow, FactRow.Key> {

    /** Looked up one by one, as the offset has it: a plan made while the table was small does as well when it has grown. */
    private static final String OF_RUNNERS = """
            select known.* from unnest(?1, ?2) as wanted (runner_id, id) cross join lateral (
                select f.* from fact f
                where f.program = ?3 and f.runner_id = wanted.runner_id and f.id = wanted.id offset 0) known""";

    private final StatelessSession database;
    private final StoredJson json;
    private final Gathered<FactRow> added;
    private final Recollection<UUID, Found> recalled;

    /**
     * What was looked for, and what is there of it.
     *
     * @param ids of what was looked for
     */
    private record Found(Set<String> ids, List<FactRow> rows) {

        List<FactRow> among(Collection<String> wanted) {
            return rows.stream().filter(row -> wanted.contains(row.id)).toList();
        }
    }

    Facts(StatelessSession database, StoredJson json, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.json = json;
        this.added = new Gathered<>(transactions, rows -> database.insertMultiple(rows));
        this.recalled = new Recollection<>(transactions);
    }

    /**
     * Reads these facts of these runners at once, so that the current transaction need not ask for each runner's.
     *
     * @param wanted ids by runner
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, Map<UUID, Set<String>> wanted) {
        var runners = new ArrayList<UUID>();
        var ids = new ArrayList<String>();
        wanted.forEach((runner, its) -> its.forEach(id -> {
            runners.add(runner);
            ids.add(id);
        }));
        var found = database()
                .createNativeQuery(OF_RUNNERS, FactRow.class)
                .setParameter(1, runners.toArray(UUID[]::new))
                .setParameter(2, ids.toArray(String[]::new))
                .setParameter(3, program)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> row.runnerId));
        wanted.forEach((runner, its) -> recalled.keep(runner, new Found(its, found.getOrDefault(runner, List.of()))));
    }

    /** All that stands. */
    public List<Fact> of(KnownRunner runner) {
        return database()
                .createSelectionQuery(
                        "from FactRow where program = ?1 and runnerId = ?2 and content is not null", FactRow.class)
                .setParameter(1, runner.program())
                .setParameter(2, runner.id())
                .getResultList()
                .stream()
                .map(this::told)
                .flatMap(told -> told.said().stream())
                .toList();
    }

    /** What those of {@code ids} say that stand, as JSON, by id. */
    public Map<String, String> texts(KnownRunner runner, Collection<String> ids) {
        return latest(runner, ids).stream()
                .filter(row -> row.content != null)
                .collect(Collectors.toMap(row -> row.id, row -> Objects.requireNonNull(row.content)));
    }

    /** The latest versions of those of {@code ids} that are known, by id. */
    public Map<String, Told> find(KnownRunner runner, Collection<String> ids) {
        return latest(runner, ids).stream().map(this::told).collect(Collectors.toMap(Told::id, Function.identity()));
    }

    private List<FactRow> latest(KnownRunner runner, Collection<String> ids) {
        return recalled.known(runner.id())
                .filter(found -> found.ids.containsAll(ids))
                .map(found -> found.among(ids))
                .orElseGet(() -> read(runner, ids));
    }

    private List<FactRow> read(KnownRunner runner, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database()
                        .createSelectionQuery(
                                "from FactRow where program = ?1 and runnerId = ?2 and id in ?3", FactRow.class)
                        .setParameter(1, runner.program())
                        .setParameter(2, runner.id())
                        .setParameterList(3, ids)
                        .getResultList();
    }

    /** Keeps facts not heard of before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(KnownRunner runner, Collection<Told> fresh) {
        recalled.forget(runner.id());
        rows(runner, fresh).forEach(added::add);
    }

    /** Keeps other versions of facts we have. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(KnownRunner runner, Collection<Told> newer) {
        recalled.forget(runner.id());
        database().updateMultiple(rows(runner, newer));
    }

    /** Those of {@code ids} whose facts may be shown to nobody but the runner. */
    public Set<String> unshareable(KnownRunner runner, Collection<String> ids) {
        return Set.copyOf(database()
                .createSelectionQuery(
                        "select id from FactRow where program = ?1 and runnerId = ?2 and id in ?3 and origin not in ?4",
                        String.class)
                .setParameter(1, runner.program())
                .setParameter(2, runner.id())
                .setParameterList(3, ids)
                .setParameterList(4, Source.shareable())
                .getResultList());
    }

    /** Whether the fact was weighed, or taken back. */
    public boolean includes(KnownRunner runner, String id) {
        return count("program = ?1 and runnerId = ?2 and id = ?3", runner.program(), runner.id(), id) > 0;
    }

    /** With all that was added by now in it. */
    private StatelessSession database() {
        added.writeNow();
        return database;
    }

    private Told told(FactRow row) {
        return new Told(row.id, row.content == null ? null : json.fact(row.content), row.toldAt, row.origin);
    }

    private List<FactRow> rows(KnownRunner runner, Collection<Told> versions) {
        return versions.stream().map(version -> row(runner, version)).toList();
    }

    private FactRow row(KnownRunner runner, Told version) {
        var row = new FactRow();
        row.program = runner.program();
        row.runnerId = runner.id();
        row.id = version.id();
        row.content = version.said().map(fact -> json.write((Record) fact)).orElse(null);
        row.toldAt = version.at();
        row.origin = version.origin();
        return row;
    }
}
