package dev.backstride.assessment.weighing;

import static java.util.stream.Collectors.partitioningBy;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Told;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Source;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What there is to weigh of one runner, open on the desk while a batch is handled: their course, the facts that the
 * batch is about as far as they are known, and the decisions that may change. Not thread-safe.
 */
public final class Dossier {

    /**
     * A version to weigh.
     *
     * @param replaces whether another version of it was weighed
     */
    private record Pending(Told told, boolean replaces) {}

    private final KnownRunner runner;
    private final Map<String, Told> known;
    private final Set<String> kept;
    private final List<Told> versions = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private Course course;
    private Decisions decisions;
    private @Nullable Outcome outcome;

    Dossier(KnownRunner runner, Map<String, Told> known, Course course, Decisions decisions) {
        this.runner = runner;
        this.known = new HashMap<>(known);
        this.kept = new HashSet<>(known.keySet());
        this.course = course;
        this.decisions = decisions;
    }

    public KnownRunner runner() {
        return runner;
    }

    /** Hears a version of a fact; false if that is not new: a newer one is known, or one that says the same. */
    public boolean hear(Told told) {
        var before = known.get(told.id());
        if (before != null && told.at().isBefore(before.at())) {
            return false;
        }
        known.put(told.id(), told);
        versions.add(told);
        var said = Optional.ofNullable(before).flatMap(Told::said);
        var news = !told.said().equals(said);
        if (news) {
            pending.add(new Pending(told, said.isPresent()));
        }
        return news;
    }

    /** The run of that id, if it is one we know. */
    Optional<Run> run(String id) {
        return Optional.ofNullable(known.get(id))
                .map(Told::fact)
                .filter(Run.class::isInstance)
                .map(Run.class::cast);
    }

    /** Whether the fact of that id was heard, or looked up. */
    boolean isAtHand(String id) {
        return known.containsKey(id);
    }

    /** Whether the fact of that id is at hand, and may be shown to nobody but the runner. */
    boolean isUnshareable(String id) {
        var told = known.get(id);
        return told != null && !Source.shareable().contains(told.origin());
    }

    /** Whether a decision was made about something later than {@code instant}. */
    boolean isDecidedBeyond(Instant instant) {
        return decisions
                .newest()
                .filter(newest -> newest.content().decision().at().isAfter(instant))
                .isPresent();
    }

    /** Decisions rest on facts that the course holds open, or on runs and ratings that it remembers. */
    boolean hasScreeningAmong(Collection<String> ids) {
        return course.open().stream().anyMatch(fact -> fact instanceof Screening && ids.contains(fact.id()));
    }

    /** Hands over the latest versions heard since the last time: facts not kept before, and newer versions of others. */
    void keep(Consumer<Collection<Told>> fresh, Consumer<Collection<Told>> newer) {
        var latest = new LinkedHashMap<String, Told>();
        versions.forEach(told -> latest.put(told.id(), told));
        versions.clear();
        var byAge = latest.values().stream().collect(partitioningBy(told -> kept.add(told.id())));
        hand(byAge.getOrDefault(true, List.of()), fresh);
        hand(byAge.getOrDefault(false, List.of()), newer);
    }

    private static void hand(List<Told> told, Consumer<Collection<Told>> to) {
        if (!told.isEmpty()) {
            to.accept(told);
        }
    }

    /** Takes what was heard into the course; false where that has to begin anew. */
    boolean take() {
        var taken = pending.stream().allMatch(this::take);
        pending.clear();
        return taken;
    }

    private boolean take(Pending one) {
        Fact fact = one.told().fact();
        var dropped = !one.replaces() || course.drop(one.told().id());
        return dropped && (fact == null || course.take(fact));
    }

    Course course() {
        return course;
    }

    Decisions decisions() {
        return decisions;
    }

    void beginAnew(Course anew, Decisions all) {
        course = anew;
        decisions = all;
    }

    /** What the last weighing came to; empty where nothing was weighed. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    void cameTo(Outcome now) {
        outcome = now;
    }
}
