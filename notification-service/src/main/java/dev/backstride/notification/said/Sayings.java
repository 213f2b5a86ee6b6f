package dev.backstride.notification.said;

import dev.backstride.notification.runner.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything said or to be said, newest first. */
@ApplicationScoped
class Sayings implements PanacheRepositoryBase<Said, Key> {

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
