package dev.backstride.assessment.runner;

import dev.backstride.events.fact.Fact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of runners. Versions of a fact are told apart by when the check-in service wrote them down; of two
 * written at the same instant the one that comes later counts, as a runner's events come in order.
 */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<FactRow, FactRow.Key> {

    private final StoredJson json;

    Facts(StoredJson json) {
        this.json = json;
    }

    /** All that stands, by id. */
    public Map<String, Fact> of(KnownRunner runner) {
        var facts = new LinkedHashMap<String, Fact>();
        for (var row : list("program = ?1 and runnerId = ?2", runner.program(), runner.id())) {
            if (row.content != null) {
                facts.put(row.id, json.fact(row.content));
            }
        }
        return facts;
    }

    /** Keeps a version of a fact; false if a newer one is known. */
    public boolean tell(KnownRunner runner, Fact fact, Instant toldAt) {
        return put(runner, fact.id(), json.write((Record) fact), toldAt);
    }

    /** Takes a fact back, known or not; false if a newer version is known. */
    public boolean takeBack(KnownRunner runner, String id, Instant toldAt) {
        return put(runner, id, null, toldAt);
    }

    /** Whether the fact was weighed, or taken back. */
    public boolean includes(KnownRunner runner, String id) {
        return count("program = ?1 and runnerId = ?2 and id = ?3", runner.program(), runner.id(), id) > 0;
    }

    public void forget(String program, UUID runner) {
        delete("program = ?1 and runnerId = ?2", program, runner);
    }

    private boolean put(KnownRunner runner, String id, @Nullable String content, Instant toldAt) {
        var key = new FactRow.Key(runner.program(), runner.id(), id);
        var row = findByIdOptional(key).orElseGet(() -> fresh(key));
        if (toldAt.isBefore(row.toldAt)) {
            return false;
        }
        row.content = content;
        row.toldAt = toldAt;
        persist(row);
        return true;
    }

    private static FactRow fresh(FactRow.Key key) {
        var row = new FactRow();
        row.program = key.program();
        row.runnerId = key.runnerId();
        row.id = key.id();
        row.toldAt = Instant.EPOCH;
        return row;
    }
}
