package dev.backstride.notification.said;

import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.runner.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything said or to be said, newest first. */
@ApplicationScoped
public class Sayings implements PanacheRepositoryBase<Said, Key> {

    private final Journal journal;

    Sayings(Journal journal) {
        this.journal = journal;
    }

    /** All of a runner, with their lives. */
    public List<Seen> all(String program, UUID runner) {
        return seen(program, list("program = ?1 and runnerId = ?2 order by begunAt desc, id desc", program, runner));
    }

    /** {@code found} with their lives. */
    List<Seen> seen(String program, List<Said> found) {
        var steps = journal.of(program, found.stream().map(said -> said.id).toList());
        return found.stream().map(said -> Seen.of(said, steps)).toList();
    }

    List<Said> page(String program, UUID runner, Cursor after, int size) {
        return find(
                        "program = ?1 and runnerId = ?2 and (begunAt < ?3 or begunAt = ?3 and id < ?4)"
                                + " order by begunAt desc, id desc",
                        program,
                        runner,
                        after.begunAt(),
                        after.id())
                .page(0, size)
                .list();
    }

    Optional<Said> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }
}
