package dev.backstride.assessment.course;

import static java.util.stream.Collectors.joining;

import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.protocol.Protocol;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The courses of those we weigh. Read and written once per weighing, past Hibernate's memory of its own. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<CourseRow, CourseRow.Key> {

    private final StatelessSession database;
    private final MemoryJson json = new MemoryJson();
    private final String shape;

    Courses(StatelessSession database, Rulebook rulebook) {
        this.shape = shape(rulebook.protocol());
        this.database = database;
    }

    /** As it was put away; empty where today's rules cannot go on from that. */
    public Optional<Remembered> find(KnownRunner runner) {
        var key = new CourseRow.Key(runner.program(), runner.id());
        return Optional.ofNullable(database.get(CourseRow.class, key))
                .filter(row -> row.shape.equals(shape))
                .map(row -> json.read(row.memory));
    }

    public void save(KnownRunner runner, Remembered course) {
        var row = new CourseRow();
        row.program = runner.program();
        row.runnerId = runner.id();
        row.shape = shape;
        row.memory = json.write(course);
        database.upsert(row);
    }

    /** Of the text, and of the editions behind what it says. */
    private static String shape(Protocol rules) {
        return rules.editions().all().stream()
                .map(edition -> edition.versions().rules() + "/"
                        + edition.versions().configuration() + "@" + edition.validFrom())
                .collect(joining(" ", MemoryJson.SHAPE + " ", ""));
    }
}
