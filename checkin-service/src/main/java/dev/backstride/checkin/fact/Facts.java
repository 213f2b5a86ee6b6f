package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Source;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.loop.Recollection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All facts. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<FactRow, FactKey> {

    /** A fact of a program's runner. */
    public record Name(UUID runner, String id) {

        /** Of {@code fact}, and of the run that it is about. */
        public static Stream<Name> of(UUID runner, Fact fact) {
            return Stream.concat(Stream.of(fact.id()), Stream.ofNullable(about(fact)))
                    .map(id -> new Name(runner, id));
        }
    }

    private final Contents contents;
    private final Recollection<FactKey, Optional<FactRow>> recalled;

    Facts(Contents contents, TransactionSynchronizationRegistry transactions) {
        this.contents = contents;
        this.recalled = new Recollection<>(transactions);
    }

    /**
     * Reads what is known under these names at once, so that the current transaction need not ask one by one. It holds
     * the locks of the runners.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, List<Name> names) {
        var runners = names.stream().map(Name::runner).distinct().toList();
        var ids = names.stream().map(Name::id).distinct().toList();
        var found = find("key.program = ?1 and key.runnerId in ?2 and key.id in ?3", program, runners, ids).stream()
                .collect(Collectors.toMap(row -> row.key, Function.identity()));
        for (var name : names) {
            var key = new FactKey(program, name.runner(), name.id());
            recalled.keep(key, Optional.ofNullable(found.get(key)));
        }
    }

    /** The row of a fact, where there is one. */
    Optional<FactRow> row(FactKey key) {
        return recalled.known(key).orElseGet(() -> findByIdOptional(key));
    }

    /** The run of this name, unless it was deleted. */
    public Optional<Run> run(String program, UUID runner, String id) {
        return run(program, runner, id, EnumSet.allOf(Source.class));
    }

    /** The run of this name, unless it was deleted or came from elsewhere than {@code sources}. */
    public Optional<Run> run(String program, UUID runner, String id, Set<Source> sources) {
        return row(new FactKey(program, runner, id))
                .filter(row -> row.kind == FactKind.RUN && row.deletedAt == null && sources.contains(row.source))
                .map(row -> contents.read(row.content, Run.class));
    }

    /** At most {@code limit} runs from {@code sources}, newest first, that started before {@code startedAt}, or then and sort before {@code id}. */
    public List<Run> runs(String program, UUID runner, Instant startedAt, String id, Set<Source> sources, int limit) {
        return find("""
                        key.program = ?1 and key.runnerId = ?2 and kind = ?3 and deletedAt is null
                        and (occurredAt < ?4 or occurredAt = ?4 and key.id < ?5)
                        and source in ?6
                        order by occurredAt desc, key.id desc""", program, runner, FactKind.RUN, startedAt, id, sources).range(0, limit - 1).stream()
                .map(row -> contents.read(row.content, Run.class))
                .toList();
    }

    /** What was told of how a run felt. */
    public List<Symptom> symptomsOf(String program, UUID runner, String run) {
        return about(program, runner, run, FactKind.SYMPTOM, Symptom.class);
    }

    /** What the runner added to a run. */
    public List<RunReport> reportsOf(String program, UUID runner, String run) {
        return about(program, runner, run, FactKind.RUN_REPORT, RunReport.class);
    }

    /** What the runner added to the run before. */
    public Optional<RunReport> lastReport(String program, UUID runner) {
        return find(
                        "key.program = ?1 and key.runnerId = ?2 and kind = ?3 order by occurredAt desc, key.id desc",
                        program,
                        runner,
                        FactKind.RUN_REPORT)
                .firstResultOptional()
                .map(row -> contents.read(row.content, RunReport.class));
    }

    private <F extends Fact> List<F> about(String program, UUID runner, String run, FactKind kind, Class<F> type) {
        return find("key.program = ?1 and key.runnerId = ?2 and runId = ?3 and kind = ?4", program, runner, run, kind)
                .stream()
                .map(row -> contents.read(row.content, type))
                .toList();
    }

    /** The red-flag questions answered with no at {@code since} or later. */
    public Set<Flag> noSince(String program, UUID runner, Instant since) {
        return answeredSince(program, runner, since, Answer.NO);
    }

    /** The red-flag questions answered with yes at {@code since} or later. */
    public Set<Flag> yesSince(String program, UUID runner, Instant since) {
        return answeredSince(program, runner, since, Answer.YES);
    }

    private Set<Flag> answeredSince(String program, UUID runner, Instant since, Answer wanted) {
        return find(
                        "key.program = ?1 and key.runnerId = ?2 and kind = ?3 and occurredAt >= ?4",
                        program,
                        runner,
                        FactKind.SCREENING,
                        since)
                .stream()
                .map(row -> contents.read(row.content, Screening.class))
                .flatMap(screening -> screening.answers().entrySet().stream())
                .filter(answer -> answer.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The fact of this name and type, where there is one. */
    public <F extends Fact> Optional<F> told(String program, UUID runner, String id, Class<F> type) {
        return findByIdOptional(new FactKey(program, runner, id))
                .filter(row -> row.kind.type() == type && row.deletedAt == null)
                .map(row -> contents.read(row.content, type));
    }

    /** Whether a fact of this name was taken back. */
    public boolean wasDeleted(String program, UUID runner, String id) {
        return row(new FactKey(program, runner, id))
                .filter(row -> row.deletedAt != null)
                .isPresent();
    }

    /** All that was ever told, oldest first. */
    public List<Written> all(String program, UUID runner) {
        return find("key.program = ?1 and key.runnerId = ?2 order by occurredAt, key.id", program, runner).stream()
                .map(row ->
                        new Written(row.kind, row.version, row.deletedAt, contents.read(row.content, row.kind.type())))
                .toList();
    }

    /** What was told of {@code since} and later and still stands, oldest first. */
    public List<Fact> since(String program, UUID runner, Instant since) {
        return find("""
                        key.program = ?1 and key.runnerId = ?2 and deletedAt is null and occurredAt >= ?3
                        order by occurredAt, key.id""", program, runner, since).stream()
                .<Fact>map(row -> contents.read(row.content, row.kind.type()))
                .toList();
    }

    /** Makes {@code fact} the row's next version. */
    void put(FactRow row, Fact fact) {
        row.version++;
        row.occurredAt = EventTime.of(fact).at();
        row.receivedAt = Objects.requireNonNull(fact.receivedAt());
        row.runId = about(fact);
        row.contentHash = contents.hash(fact);
        row.content = contents.write(fact);
        persist(row);
        recalled.keep(row.key, Optional.of(row));
    }

    private static @Nullable String about(Fact fact) {
        return switch (fact) {
            case Symptom symptom -> symptom.runId();
            case RunReport report -> report.runId();
            case Run _,
                    Screening _,
                    Questionnaire _,
                    StrengthSession _,
                    StrengthTest _,
                    Clearance _,
                    Placement _,
                    Acknowledgement _ -> null;
        };
    }
}
