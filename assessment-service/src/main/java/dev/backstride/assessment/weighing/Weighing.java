package dev.backstride.assessment.weighing;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.standing.Standings;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import dev.backstride.protocol.Outcome;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Amendments;
import dev.backstride.protocol.issue.Amendments.Stood;
import dev.backstride.protocol.issue.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Folds a runner's facts and issues what changed. Called in a transaction that holds the runner's lock. The same
 * facts give the same decisions in force, in whatever order and however often they are folded.
 */
@ApplicationScoped
public class Weighing {

    private static final String TIMER = "protocol";

    private final StoryClock clock;
    private final Facts facts;
    private final Assessments assessments;
    private final Publication publication;
    private final Standings standings;
    private final Timers timers;

    Weighing(
            StoryClock clock,
            Facts facts,
            Assessments assessments,
            Publication publication,
            Standings standings,
            Timers timers) {
        this.clock = clock;
        this.facts = facts;
        this.assessments = assessments;
        this.publication = publication;
        this.standings = standings;
        this.timers = timers;
    }

    /** All we know of {@code runner}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dossier open(KnownRunner runner) {
        return new Dossier(runner, facts.of(runner), assessments.inForce(runner));
    }

    /** Weighs a dossier because of {@code news}, all of one kind; no news where only time went on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void weigh(Dossier dossier, List<News> news) {
        var now = clock.now();
        var runner = dossier.runner();
        var context = RunnerContext.of(runner.profile());
        var outcome = Protocol.standard().assess(runner.id(), context, dossier.facts(), now);
        var cause = news.isEmpty() ? Cause.ONWARD : news.getLast().cause();
        var changes = Amendments.between(stood(dossier), outcome.decisions(), cause);
        publication.publish(dossier, changes, news, now);
        dossier.nowHolds(assessments.inForce(runner));
        standings.save(runner, outcome.advice(), outcome.standing(), dossier.inForce());
        wakeAt(dossier, outcome, now);
    }

    /** Lets nothing become due for a runner any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(String program, UUID runner) {
        timers.cancel(program, runner, TIMER);
    }

    private static List<Stood> stood(Dossier dossier) {
        return dossier.inForce().stream()
                .map(Kept::assessment)
                .map(assessment -> new Stood(assessment.id(), assessment.content()))
                .toList();
    }

    private void wakeAt(Dossier dossier, Outcome outcome, Instant now) {
        var runner = dossier.runner();
        Stream.concat(outcome.nextDue().stream(), dossier.nextFactAfter(now).stream())
                .min(Comparator.naturalOrder())
                .ifPresentOrElse(
                        due -> timers.set(new Timer(runner.program(), runner.id(), TIMER, due)),
                        () -> timers.cancel(runner.program(), runner.id(), TIMER));
    }
}
