package dev.backstride.assessment.course;

import static java.util.stream.Collectors.joining;

import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.loop.Recollection;
import dev.backstride.protocol.Protocol;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * The courses of those we weigh. Read and written once per weighing, past Hibernate's memory of its own; those of a
 * transaction are written together.
 */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<CourseRow, CourseRow.Key> {

    private final StatelessSession database;
    private final MemoryJson json = new MemoryJson();
    private final String shape;
    private final Gathered<CourseRow> saved;
    private final Recollection<UUID, Optional<Remembered>> recalled;

    Courses(StatelessSession database, Rulebook rulebook, TransactionSynchronizationRegistry transactions) {
        this.shape = shape(rulebook.protocol());
        this.database = database;
        this.saved = new Gathered<>(transactions, rows -> database.upsertMultiple(rows));
        this.recalled = new Recollection<>(transactions);
    }

    /** Reads those of {@code runners} at once, so that the current transaction need not ask for each; says what there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Remembered> recall(String program, Set<UUID> runners) {
        var found = database
                .createSelectionQuery("from CourseRow where program = ?1 and runnerId in ?2", CourseRow.class)
                .setParameter(1, program)
                .setParameterList(2, runners)
                .getResultList()
                .stream()
                .filter(row -> row.shape.equals(shape))
                .collect(Collectors.toMap(row -> row.runnerId, row -> json.read(row.memory)));
        runners.forEach(runner -> recalled.keep(runner, Optional.ofNullable(found.get(runner))));
        return found;
    }

    /** As it was put away; empty where today's rules cannot go on from that. */
    public Optional<Remembered> find(KnownRunner runner) {
        return recalled.known(runner.id()).orElseGet(() -> read(runner));
    }

    private Optional<Remembered> read(KnownRunner runner) {
        var key = new CourseRow.Key(runner.program(), runner.id());
        return Optional.ofNullable(database.get(CourseRow.class, key))
                .filter(row -> row.shape.equals(shape))
                .map(row -> json.read(row.memory));
    }

    /** Once per transaction and runner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(KnownRunner runner, Remembered course) {
        var row = new CourseRow();
        row.program = runner.program();
        row.runnerId = runner.id();
        row.shape = shape;
        row.memory = json.write(course);
        saved.add(row);
        recalled.keep(runner.id(), Optional.of(course));
    }

    /** Of the text, and of the editions behind what it says. */
    private static String shape(Protocol rules) {
        return rules.editions().all().stream()
                .map(edition -> edition.versions().rules() + "/"
                        + edition.versions().configuration() + "@" + edition.validFrom())
                .collect(joining(" ", MemoryJson.SHAPE + " ", ""));
    }
}
