package dev.backstride.assessment.weighing;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.history.Sharing;
import dev.backstride.assessment.history.Status;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Retraction;
import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.LastDecision;
import dev.backstride.plumbing.figure.Tally;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.protocol.issue.AssessmentId;
import dev.backstride.protocol.issue.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Keeps changed decisions and tells of them. */
@ApplicationScoped
class Publication {

    private static final Logger LOG = Logger.getLogger(Publication.class);
    private static final Tally ISSUED =
            new Tally("backstride.decisions.issued", "Decisions made, by verdict and action", "verdict", "action");
    private static final Tally RETRACTED = new Tally("backstride.decisions.retracted", "Decisions taken back");

    private final Assessments assessments;
    private final Outbox outbox;
    private final Counts counts;
    private final LastDecision lastDecision;

    Publication(Assessments assessments, Outbox outbox, Counts counts, LastDecision lastDecision) {
        this.assessments = assessments;
        this.outbox = outbox;
        this.counts = counts;
        this.lastDecision = lastDecision;
    }

    void publish(Dossier dossier, List<Change> changes, List<News> news, Instant now) {
        outbox.append(changes.stream()
                .map(change -> switch (change) {
                    case Change.Issue issue -> issue(dossier, issue, news, now);
                    case Change.Retract retract -> retract(dossier, retract, news, now);
                })
                .toList());
    }

    private OutgoingEvent issue(Dossier dossier, Change.Issue issue, List<News> news, Instant now) {
        var runner = dossier.runner();
        var assessment = assessment(runner, issue, now);
        var content = issue.content();
        var kept = new Kept(assessment, dossier.hasScreeningAmong(content.facts()), Status.IN_FORCE);
        assessments.issue(runner, kept);
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
                Sharing.feed(kept, runner.profile()));
    }

    private void count(Decision decision) {
        var verdict = decision.verdict();
        counts.addOnCommit(ISSUED, 1, verdict == null ? "none" : verdict, decision.action());
        lastDecision.onCommit(decision.action());
    }

    /** A decision that was withdrawn and is made again as it was replaces its former self: no id is used twice. */
    private Assessment assessment(KnownRunner runner, Change.Issue issue, Instant now) {
        var id = issue.id();
        var supersedes = issue.supersedes();
        while (assessments.find(runner, id).isPresent()) {
            supersedes = id;
            id = AssessmentId.of(issue.content(), supersedes);
        }
        return new Assessment(id, issue.content(), now, supersedes, issue.amendment(), issue.plan(), issue.panel());
    }

    private OutgoingEvent retract(Dossier dossier, Change.Retract retract, List<News> news, Instant now) {
        var runner = dossier.runner();
        var retraction = new Retraction(retract.id(), runner.id(), retract.at(), now, retract.reason());
        assessments.retract(runner, retraction);
        counts.addOnCommit(RETRACTED, 1);
        LOG.infof("retracted runner=%s assessment=%s", runner.id(), retract.id());
        return new OutgoingEvent(
                RetractionId.of(retract.id()),
                EventType.ASSESSMENT_RETRACTED,
                runner.program(),
                runner.id(),
                runner.externalId(),
                retract.at(),
                Causation.of(dossier, List.of(), news),
                retraction,
                Sharing.feed(retraction, runner.profile()));
    }
}
