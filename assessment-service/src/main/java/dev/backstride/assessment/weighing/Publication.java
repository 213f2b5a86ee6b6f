package dev.backstride.assessment.weighing;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.history.Sharing;
import dev.backstride.assessment.history.Status;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Retraction;
import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.LastDecision;
import dev.backstride.plumbing.figure.Tally;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.protocol.issue.AssessmentId;
import dev.backstride.protocol.issue.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Keeps changed decisions and tells of them. */
@ApplicationScoped
class Publication {

    private static final Logger LOG = Logger.getLogger(Publication.class);
    private static final Tally ISSUED =
            new Tally("backstride.decisions.issued", "Decisions made, by verdict and action", "verdict", "action");
    private static final Tally RETRACTED = new Tally("backstride.decisions.retracted", "Decisions taken back");

    private final Assessments assessments;
    private final Facts facts;
    private final Outbox outbox;
    private final Counts counts;
    private final LastDecision lastDecision;

    Publication(Assessments assessments, Facts facts, Outbox outbox, Counts counts, LastDecision lastDecision) {
        this.assessments = assessments;
        this.facts = facts;
        this.outbox = outbox;
        this.counts = counts;
        this.lastDecision = lastDecision;
    }

    void publish(Dossier dossier, List<Change> changes, List<News> news, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        var issued = new ArrayList<Kept>();
        var retracted = new ArrayList<Retraction>();
        var events = new ArrayList<OutgoingEvent>();
        var unshareable = unshareable(dossier, changes);
        for (var change : changes) {
            switch (change) {
                case Change.Issue issue -> {
                    var kept = kept(dossier, issue, unshareable, now);
                    issued.add(kept);
                    events.add(made(dossier, kept, news));
                }
                case Change.Retract retract -> {
                    var retraction = retraction(dossier, retract, now);
                    retracted.add(retraction);
                    events.add(retracted(dossier, retraction, news));
                }
            }
        }
        assessments.change(dossier.runner(), issued, retracted);
        outbox.append(events);
    }

    /** Facts at hand say where they came from; others, of long ago, are asked about. */
    private Set<String> unshareable(Dossier dossier, List<Change> changes) {
        var rests = changes.stream()
                .filter(Change.Issue.class::isInstance)
                .flatMap(change -> ((Change.Issue) change).content().facts().stream())
                .collect(Collectors.toSet());
        var unshareable = rests.stream().filter(dossier::isUnshareable).collect(Collectors.toSet());
        rests.removeIf(dossier::isAtHand);
        if (!rests.isEmpty()) {
            unshareable.addAll(facts.unshareable(dossier.runner(), rests));
        }
        return unshareable;
    }

    private OutgoingEvent made(Dossier dossier, Kept kept, List<News> news) {
        var runner = dossier.runner();
        var assessment = kept.assessment();
        var content = assessment.content();
        count(content.decision());
        LOG.infof("made runner=%s assessment=%s", runner.id(), assessment.id());
        return new OutgoingEvent(
                assessment.id(),
                EventType.ASSESSMENT_MADE,
                runner.program(),
                runner.id(),
                runner.externalId(),
                content.decision().at(),
                Causation.of(dossier, content.facts(), news),
                assessment,
                Share.of(runner.profile().agreements(), consents -> Sharing.feed(kept, consents)));
    }

    private void count(Decision decision) {
        var verdict = decision.verdict();
        counts.addOnCommit(ISSUED, 1, verdict == null ? "none" : verdict, decision.action());
        lastDecision.onCommit(decision.action());
    }

    /** A decision that was withdrawn and is made again as it was replaces its former self: no id is used twice. */
    private static Kept kept(Dossier dossier, Change.Issue issue, Set<String> unshareable, Instant now) {
        var id = issue.id();
        var supersedes = issue.supersedes();
        while (dossier.decisions().isTaken(id)) {
            supersedes = id;
            id = AssessmentId.of(issue.content(), supersedes);
        }
        if (supersedes != null) {
            dossier.decisions().end(supersedes);
        }
        dossier.decisions().issue(id, issue.content());
        var rests = issue.content().facts();
        var isForRunnerOnly = rests.stream().anyMatch(unshareable::contains);
        var plan = issue.plan() != null && isForRunnerOnly ? issue.plan().forRunnerOnly() : issue.plan();
        var assessment = new Assessment(
                id, issue.content(), now, supersedes, issue.amendment(), plan, issue.panel(), issue.steps());
        return new Kept(assessment, dossier.hasScreeningAmong(rests), isForRunnerOnly, Status.IN_FORCE);
    }

    private static Retraction retraction(Dossier dossier, Change.Retract retract, Instant now) {
        dossier.decisions().end(retract.id());
        return new Retraction(retract.id(), dossier.runner().id(), retract.at(), now, retract.reason());
    }

    private OutgoingEvent retracted(Dossier dossier, Retraction retraction, List<News> news) {
        var runner = dossier.runner();
        counts.addOnCommit(RETRACTED, 1);
        LOG.infof("retracted runner=%s assessment=%s", runner.id(), retraction.id());
        return new OutgoingEvent(
                RetractionId.of(retraction.id()),
                EventType.ASSESSMENT_RETRACTED,
                runner.program(),
                runner.id(),
                runner.externalId(),
                retraction.at(),
                Causation.of(dossier, List.of(), news),
                retraction,
                Share.of(runner.profile().agreements(), consents -> Sharing.feed(retraction, consents)));
    }
}
