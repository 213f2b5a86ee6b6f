package dev.backstride.assessment.weighing;

import dev.backstride.assessment.course.Courses;
import dev.backstride.assessment.course.LiveCourses;
import dev.backstride.assessment.course.Remembered;
import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.standing.StandingFeed;
import dev.backstride.assessment.standing.Standings;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where dossiers are opened and put away. A course goes on from where it was remembered; what that takes is read by
 * id, so that it costs the same whatever lies before. Only where it cannot go on is everything read, and begun anew.
 */
@ApplicationScoped
public class Desk {

    /** Before any fact. */
    private static final Instant EVER = Instant.EPOCH;

    private final Courses courses;
    private final LiveCourses live;
    private final Facts facts;
    private final Assessments assessments;
    private final Standings standings;
    private final StandingFeed feed;
    private final Rulebook rulebook;

    Desk(
            Courses courses,
            LiveCourses live,
            Facts facts,
            Assessments assessments,
            Standings standings,
            StandingFeed feed,
            Rulebook rulebook) {
        this.rulebook = rulebook;
        this.courses = courses;
        this.live = live;
        this.facts = facts;
        this.assessments = assessments;
        this.standings = standings;
        this.feed = feed;
    }

    /**
     * Reads at once what it takes to open the dossiers of these runners.
     *
     * @param about ids of the facts that will be heard, and of the runs they are about, by runner
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(String program, Map<UUID, Set<String>> about) {
        if (about.isEmpty()) {
            return;
        }
        var remembered = courses.recall(program, about.keySet());
        var wanted = new HashMap<>(about);
        remembered.forEach((runner, course) -> wanted.merge(runner, Set.copyOf(course.open()), Desk::both));
        facts.recall(program, wanted);
        var since = new HashMap<UUID, Instant>();
        about.keySet().forEach(runner -> since.put(runner, EVER));
        remembered.forEach((runner, course) -> since.put(runner, beginning(course.memory())));
        assessments.recall(program, since);
        standings.recall(program, about.keySet());
    }

    /**
     * Opens a runner's dossier.
     *
     * @param about ids of the facts that will be heard, and of the runs they are about
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dossier open(KnownRunner runner, Collection<String> about) {
        var remembered =
                courses.find(runner).filter(course -> course.context().equals(RunnerContext.of(runner.profile())));
        var ids = new HashSet<>(about);
        remembered.ifPresent(course -> ids.addAll(course.open()));
        var known = facts.find(runner, ids);
        var resumed = remembered.flatMap(course -> course.resume(rulebook.protocol(), runner.id(), known));
        return new Dossier(
                runner,
                known,
                resumed.orElseGet(() -> live.anew(runner)),
                decisions(runner, resumed.map(Course::memory)));
    }

    /** Keeps what a dossier heard and takes it into the course, which begins anew where that reaches too far back. */
    void take(Dossier dossier) {
        keep(dossier);
        if (!dossier.take()) {
            var runner = dossier.runner();
            dossier.beginAnew(live.anew(runner), decisions(runner, Optional.empty()));
        }
    }

    void putAway(Dossier dossier) {
        keep(dossier);
        dossier.outcome().ifPresent(outcome -> {
            var runner = dossier.runner();
            courses.save(runner, Remembered.of(RunnerContext.of(runner.profile()), dossier.course()));
            var because = dossier.decisions().newest().map(newest -> newest.id());
            standings
                    .save(runner, outcome.advice(), outcome.standing(), because.orElse(null))
                    .ifPresent(row -> feed.tell(runner, row, dossier.course()));
        });
    }

    private void keep(Dossier dossier) {
        var runner = dossier.runner();
        dossier.keep(fresh -> facts.add(runner, fresh), newer -> facts.replace(runner, newer));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Those that a course with such a memory may change, and the one before them. */
    private Decisions decisions(KnownRunner runner, Optional<Memory> memory) {
        var since = memory.map(Desk::beginning).orElse(EVER);
        return new Decisions(assessments.since(runner, since));
    }

    private static Instant beginning(Memory memory) {
        var latest = memory.latest();
        return latest != null ? latest.decision().at() : memory.until().isAfter(EVER) ? memory.until() : EVER;
    }
}
