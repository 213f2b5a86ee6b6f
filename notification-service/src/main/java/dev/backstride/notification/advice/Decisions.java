package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Mode;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.KnownRunner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decisions heard of. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<DecisionRow, Key> {

    /** How long rest lasts before it is a shorter run. */
    private static final Duration REST = Duration.ofDays(2);

    /** What a clinician is shown of a runner. */
    private static final int SHOWN = 10;

    /** A bout has a few decisions: after the run, an hour and a day later. */
    private static final int LOOKED_THROUGH = 10 * SHOWN;

    private final Tellings tellings;

    Decisions(Tellings tellings) {
        this.tellings = tellings;
    }

    /** Notes a decision and sees it in the light of those before it. */
    public News hear(KnownRunner runner, Assessment assessment, UUID event) {
        var at = assessment.content().decision().at();
        var superseded = Optional.ofNullable(assessment.supersedes())
                .flatMap(id -> findByIdOptional(new Key(runner.program(), id)));
        superseded.ifPresent(this::delete);
        var isNewest = tellings.of(runner.program(), runner.id())
                .map(told -> !at.isBefore(told.newestAt) || told.newestId.equals(assessment.supersedes()))
                .orElse(true);
        note(runner, assessment);
        if (isNewest) {
            tellings.newest(runner.program(), runner.id(), assessment.id(), at);
        }
        return new News(
                runner,
                assessment,
                event,
                isNewest,
                superseded.map(row -> row.action).orElse(null));
    }

    /** Whether a decision was heard, and neither withdrawn nor superseded. */
    public boolean stands(KnownRunner runner, UUID decision) {
        return findByIdOptional(new Key(runner.program(), decision)).isPresent();
    }

    /** Whether a decision about what was at {@code at}, or later, was heard. */
    public boolean isHeard(String program, UUID runner, Instant at) {
        return count("program = ?1 and runnerId = ?2 and at >= ?3", program, runner, at) > 0;
    }

    /** Takes a decision out; gives back what stands now, if that is another action than before. */
    Optional<Action> withdraw(KnownRunner runner, UUID decision, Instant now) {
        var before = standing(runner, now);
        deleteById(new Key(runner.program(), decision));
        if (tellings.of(runner.program(), runner.id())
                .filter(told -> told.newestId.equals(decision))
                .isPresent()) {
            var newest = newest(runner);
            tellings.newest(
                    runner.program(),
                    runner.id(),
                    newest.map(row -> row.id).orElse(decision),
                    newest.map(row -> row.at).orElse(Instant.EPOCH));
        }
        var after = standing(runner, now);
        return before == after ? Optional.empty() : Optional.of(after);
    }

    /** The action of the newest decision that is more than to carry on; nobody needs to be told to run as planned. */
    private Action standing(KnownRunner runner, Instant now) {
        return first("action <> ?3 order by at desc", runner, Action.KEEP)
                .map(row -> row.action == Action.REST && !now.isBefore(row.at.plus(REST)) ? Action.REDUCE : row.action)
                .orElse(Action.GO);
    }

    private Optional<DecisionRow> newest(KnownRunner runner) {
        return find("program = ?1 and runnerId = ?2 order by at desc", runner.program(), runner.id())
                .page(0, 1)
                .firstResultOptional();
    }

    /** Where the runner stands in an episode; empty outside one. */
    public Optional<Course> course(KnownRunner runner) {
        return newest(runner).flatMap(newest -> course(runner, newest.episode, newest.mode));
    }

    private Optional<Course> course(KnownRunner runner, @Nullable Integer episode, @Nullable Mode mode) {
        if (episode == null || mode == null || mode == Mode.NONE) {
            return Optional.empty();
        }
        var openedAt = first("episode = ?3 order by at", runner, episode).orElseThrow().at;
        var review = mode == Mode.REVIEW ? inReviewSince(runner, episode) : null;
        return Optional.of(new Course(episode, openedAt, mode, review));
    }

    /** When the first decision in review was made since the last one that left the runner elsewhere. */
    private Instant inReviewSince(KnownRunner runner, int episode) {
        var elsewhere =
                first("episode = ?3 and mode is distinct from ?4 order by at desc", runner, episode, Mode.REVIEW);
        return first(
                        "episode = ?3 and mode = ?4 and at >= ?5 order by at",
                        runner,
                        episode,
                        Mode.REVIEW,
                        elsewhere.map(row -> row.at).orElse(Instant.EPOCH))
                .orElseThrow()
                .at;
    }

    private Optional<DecisionRow> first(String which, KnownRunner runner, Object... parameters) {
        var all = Stream.concat(Stream.of(runner.program(), runner.id()), Stream.of(parameters));
        return find("program = ?1 and runnerId = ?2 and " + which, all.toArray())
                .page(0, 1)
                .firstResultOptional();
    }

    /** How the runner's last bouts went, as far as decisions were heard: the newest first, one for each bout. */
    public List<Outing> lastOutings(KnownRunner runner) {
        var newest = new LinkedHashMap<String, Outing>();
        find(
                        "program = ?1 and runnerId = ?2 and bout is not null and verdict is not null order by at desc",
                        runner.program(),
                        runner.id())
                .page(0, LOOKED_THROUGH)
                .list()
                .forEach(row -> newest.putIfAbsent(
                        Objects.requireNonNull(row.bout),
                        new Outing(row.at, Objects.requireNonNull(row.verdict), row.action)));
        return newest.values().stream().limit(SHOWN).toList();
    }

    private void note(KnownRunner runner, Assessment assessment) {
        getEntityManager().merge(new DecisionRow(runner.program(), assessment));
    }
}
