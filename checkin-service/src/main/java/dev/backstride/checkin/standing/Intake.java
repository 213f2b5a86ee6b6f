package dev.backstride.checkin.standing;

import dev.backstride.checkin.erasure.Erasures;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.message.Escalation;
import dev.backstride.plumbing.figure.LastDecision;
import dev.backstride.plumbing.intake.EventHandler;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Bell;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps up with what the other services decide, raise and forget. */
@ApplicationScoped
class Intake implements EventHandler {

    /** The others tell what was said here, or what was said to the runner. */
    private static final Set<EventType> HEEDED = EnumSet.of(
            EventType.ASSESSMENT_MADE,
            EventType.ASSESSMENT_RETRACTED,
            EventType.ESCALATION_RAISED,
            EventType.ESCALATION_ACKNOWLEDGED,
            EventType.ESCALATION_EXPIRED,
            EventType.ESCALATION_CLOSED,
            EventType.ERASURE_CONFIRMED);

    private final Runners runners;
    private final Decisions decisions;
    private final Escalations escalations;
    private final Erasures erasures;
    private final LastDecision lastDecision;
    private final AfterCommit afterCommit;
    private final Bell bell;

    Intake(
            Runners runners,
            Decisions decisions,
            Escalations escalations,
            Erasures erasures,
            LastDecision lastDecision,
            AfterCommit afterCommit,
            Bell bell) {
        this.runners = runners;
        this.decisions = decisions;
        this.escalations = escalations;
        this.erasures = erasures;
        this.lastDecision = lastDecision;
        this.afterCommit = afterCommit;
        this.bell = bell;
    }

    @Override
    public boolean heeds(EventType type) {
        return HEEDED.contains(type);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return runners.registered(ids);
    }

    @Override
    public void handle(String program, UUID runner, List<ReceivedEvent> events) {
        for (var event : events) {
            handle(program, runner, event);
        }
    }

    private void handle(String program, UUID runner, ReceivedEvent event) {
        switch (event.type()) {
            case ASSESSMENT_MADE -> decided(program, runner, (Assessment) event.data());
            case ASSESSMENT_RETRACTED -> decisions.retract(program, runner, (Retraction) event.data());
            case ESCALATION_RAISED -> put(program, runner, event, EscalationStatus.RAISED);
            case ESCALATION_ACKNOWLEDGED -> put(program, runner, event, EscalationStatus.ACKNOWLEDGED);
            case ESCALATION_EXPIRED -> put(program, runner, event, EscalationStatus.EXPIRED);
            case ESCALATION_CLOSED -> put(program, runner, event, EscalationStatus.CLOSED);
            case ERASURE_CONFIRMED -> erasures.confirm(event);
            default -> throw new IllegalStateException("nothing is done about " + event.type());
        }
    }

    private void decided(String program, UUID runner, Assessment assessment) {
        decisions.put(program, runner, assessment);
        lastDecision.onCommit(assessment.content().decision().action());
        afterCommit.run(Bell.class, bell::ring);
    }

    private void put(String program, UUID runner, ReceivedEvent event, EscalationStatus status) {
        escalations.put(program, runner, (Escalation) event.data(), status);
    }
}
