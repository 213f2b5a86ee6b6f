package dev.backstride.checkin.fact;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes facts down, each with its event, in the transaction of whoever was told. Callers hold the runner's lock.
 * The same name with the same content is the same fact; with other content it is a new version of a run, and a
 * conflict for any other kind, unless whoever told it takes it back in time for another. What is refused is refused before
 * anything is written, so others in the same transaction need not go with it.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = HttpProblem.class)
public class Ledger {

    private static final Logger LOG = Logger.getLogger(Ledger.class);

    /** What became of a fact that was told. */
    public sealed interface Kept<F extends Fact> {

        /** The fact as it is stored. */
        F fact();

        default boolean isNew() {
            return this instanceof New<?>;
        }

        /** It was new. */
        record New<F extends Fact>(F fact) implements Kept<F> {}

        /** It was known, word for word; nothing changed. */
        record Known<F extends Fact>(F fact) implements Kept<F> {}

        /** A run that was known and is different now. */
        record Corrected<F extends Fact>(F fact) implements Kept<F> {}
    }

    private final Facts facts;
    private final Contents contents;
    private final References references;
    private final Announcements announcements;
    private final StoryClock clock;
    private final FactCount count;

    Ledger(
            Facts facts,
            Contents contents,
            References references,
            Announcements announcements,
            StoryClock clock,
            FactCount count) {
        this.facts = facts;
        this.contents = contents;
        this.references = references;
        this.announcements = announcements;
        this.clock = clock;
        this.count = count;
    }

    /** Keeps what was told to us directly. */
    public <F extends Fact> Kept<F> keep(Runner runner, UUID causation, F fact) {
        return keep(runner, causation, fact, Source.DIRECT);
    }

    /**
     * Keeps what was told. A known fact keeps the source it came from first, a corrected one has that of its correction.
     *
     * @param causation the request or follow-up that led to it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when another fact has the name; 404 or 422 when it
     *     refers to something unknown
     */
    public <F extends Fact> Kept<F> keep(Runner runner, UUID causation, F fact, Source source) {
        var key = new FactKey(runner.program(), runner.id(), fact.id());
        var row = facts.row(key).orElse(null);
        if (row == null) {
            references.check(runner, fact);
            return new Kept.New<>(write(runner, causation, new FactRow(key, FactKind.of(fact)), fact, source));
        }
        if (row.kind != FactKind.of(fact) || row.deletedAt != null) {
            throw taken(row);
        }
        if (row.contentHash.equals(contents.hash(fact))) {
            return new Kept.Known<>(stored(row, fact));
        }
        if (row.kind != FactKind.RUN) {
            throw taken(row);
        }
        return new Kept.Corrected<>(write(runner, causation, row, fact, source));
    }

    /**
     * Keeps {@code fact} in place of what was told under its name.
     *
     * @return whether that changed anything: the same again does not
     */
    public boolean revise(Runner runner, UUID causation, Fact fact) {
        var row = facts.findById(new FactKey(runner.program(), runner.id(), fact.id()));
        if (row == null) {
            keep(runner, causation, fact);
            return true;
        }
        if (row.kind != FactKind.of(fact) || row.deletedAt != null) {
            throw taken(row);
        }
        if (row.contentHash.equals(contents.hash(fact))) {
            return false;
        }
        write(runner, causation, row, fact, row.source);
        return true;
    }

    /** Takes a run back; again changes nothing. */
    public void deleteRun(Runner runner, UUID causation, String id) {
        var row = facts.findById(new FactKey(runner.program(), runner.id(), id));
        if (row == null || row.kind != FactKind.RUN) {
            throw Problem.unknown(Fault.UNKNOWN_RUN);
        }
        if (row.deletedAt == null) {
            var now = clock.now();
            row.deletedAt = now;
            announcements.deleted(runner, causation, row, new Deletion(id, now));
            LOG.infof("run deleted: runner=%s fact=%s", runner.id(), id);
        }
    }

    /** A correction keeps the time the run first came in: whether a run is back-filled goes by that. */
    private <F extends Fact> F write(Runner runner, UUID causation, FactRow row, F fact, Source source) {
        row.source = source;
        var stamped = contents.received(fact, row.version == 0 ? clock.now() : row.receivedAt);
        facts.put(row, stamped);
        var happened = row.version > 1 && row.kind == FactKind.RUN ? EventType.RUN_CORRECTED : row.kind.told();
        announcements.told(runner, causation, happened, row, stamped);
        count.kept(row.kind);
        LOG.infof("%s kept: runner=%s fact=%s version=%d", row.kind, runner.id(), fact.id(), row.version);
        return stamped;
    }

    @SuppressWarnings("unchecked") // kinds are equal, and a kind has one type
    private <F extends Fact> F stored(FactRow row, F told) {
        return (F) contents.read(row.content, told.getClass());
    }

    private static RuntimeException taken(FactRow row) {
        return Problem.conflict(
                Fault.FACT_EXISTS,
                row.deletedAt == null
                        ? "Another fact of this runner has this id: a " + row.kind + " with other content."
                        : "A fact with this id was deleted. Tell it under another id.");
    }
}
