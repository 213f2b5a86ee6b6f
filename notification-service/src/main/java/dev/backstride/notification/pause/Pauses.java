package dev.backstride.notification.pause;

import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is held, and since when. Emergencies are held as well: whoever holds all of it reaches people otherwise. */
@ApplicationScoped
public class Pauses implements PanacheRepositoryBase<PauseRow, Held> {

    /** Stands for every program, or every channel. */
    static final String ALL = "*";

    /** In HQL, of a message {@code m}: that nobody holds it. */
    public static final String LETS_GO = "not exists (from PauseRow p where p.held.ofProgram in ('*', m.program)"
            + " and (p.held.channel = '*' or p.held.channel = cast(m.channel as string)))";

    /** The same in SQL. */
    public static final String LETS_GO_SQL = "not exists (select from pause p where p.of_program in ('*', m.program)"
            + " and p.channel in ('*', m.channel))";

    private final StoryClock clock;

    Pauses(StoryClock clock) {
        this.clock = clock;
    }

    /** Holds it from now on; what is held already keeps its beginning. */
    @Transactional
    void begin(Held held, String reason) {
        findByIdOptional(held)
                .ifPresentOrElse(row -> row.reason = reason, () -> persist(new PauseRow(held, reason, clock.now())));
    }

    /** Lets it go; says whether it was held. */
    @Transactional
    boolean end(Held held) {
        return deleteById(held);
    }

    /** All there are, the oldest first. */
    @Transactional
    List<PauseRow> all() {
        return list("order by since");
    }
}
