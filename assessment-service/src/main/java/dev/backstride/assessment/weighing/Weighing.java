package dev.backstride.assessment.weighing;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import dev.backstride.protocol.Outcome;
import dev.backstride.protocol.issue.Amendments;
import dev.backstride.protocol.issue.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Takes facts into a runner's course and issues what changed. Called in a transaction that holds the runner's lock:
 * facts, decisions, the course and what is due are one thing. The same facts give the same decisions in force, in
 * whatever order and however often they are told.
 */
@ApplicationScoped
public class Weighing {

    private static final String TIMER = "protocol";

    private final StoryClock clock;
    private final Desk desk;
    private final Publication publication;
    private final Timers timers;

    Weighing(StoryClock clock, Desk desk, Publication publication, Timers timers) {
        this.clock = clock;
        this.desk = desk;
        this.publication = publication;
        this.timers = timers;
    }

    /** Weighs what a dossier heard because of {@code news}, all of one kind; no news where only time went on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void weigh(Dossier dossier, List<News> news) {
        var now = clock.now();
        desk.take(dossier);
        var course = dossier.course();
        var outcome = course.weigh(now);
        var stood = dossier.decisions().since(course.memory().until());
        var cause = news.isEmpty() ? Cause.ONWARD : news.getLast().cause();
        publication.publish(dossier, Amendments.between(stood, outcome.decisions(), cause), news, now);
        course.remember(now);
        dossier.cameTo(outcome);
    }

    /** Puts a dossier away: what it came to is what the next one begins with. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Dossier dossier) {
        desk.putAway(dossier);
        dossier.outcome().ifPresent(outcome -> wakeAt(dossier.runner(), outcome));
    }

    private void wakeAt(KnownRunner runner, Outcome outcome) {
        outcome.nextDue()
                .ifPresentOrElse(
                        due -> timers.set(new Timer(runner.program(), runner.id(), TIMER, due)),
                        () -> timers.cancel(runner.program(), runner.id(), TIMER));
    }
}
