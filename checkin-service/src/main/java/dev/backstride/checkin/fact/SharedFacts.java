package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The facts that their sources let us show to others than the runner, the newest first. */
@ApplicationScoped
public class SharedFacts {

    private static final String OF_KIND = "key.program = ?1 and key.runnerId = ?2 and kind = ?3 and deletedAt is null";
    private static final String SHARED = OF_KIND + " and source in ?4";
    private static final String NEWEST_FIRST = " order by occurredAt desc, key.id desc";

    private final Facts facts;
    private final Contents contents;

    SharedFacts(Facts facts, Contents contents) {
        this.facts = facts;
        this.contents = contents;
    }

    /** At most {@code limit} facts of a type. */
    public <F extends Fact> List<F> newest(String program, UUID runner, Class<F> type, int limit) {
        var rows = facts.find(SHARED + NEWEST_FIRST, program, runner, FactKind.of(type), Source.shareable());
        return read(rows.range(0, limit - 1).stream(), type);
    }

    /** All facts of a type from {@code since} on. */
    public <F extends Fact> List<F> since(String program, UUID runner, Class<F> type, Instant since) {
        var query = SHARED + " and occurredAt >= ?5" + NEWEST_FIRST;
        return read(facts.find(query, program, runner, FactKind.of(type), Source.shareable(), since).stream(), type);
    }

    /** Whether there are facts of a type that may be shown to nobody but the runner. */
    public boolean areSomeHidden(String program, UUID runner, Class<? extends Fact> type) {
        return facts.count(OF_KIND + " and source not in ?4", program, runner, FactKind.of(type), Source.shareable())
                > 0;
    }

    private <F extends Fact> List<F> read(Stream<FactRow> rows, Class<F> type) {
        return rows.map(row -> contents.read(row.content, type)).toList();
    }
}
