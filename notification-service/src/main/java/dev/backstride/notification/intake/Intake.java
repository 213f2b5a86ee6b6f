package dev.backstride.notification.intake;

import dev.backstride.events.Topic;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.notification.advice.Advice;
import dev.backstride.notification.advice.Decisions;
import dev.backstride.notification.escalation.Calling;
import dev.backstride.notification.escalation.ClinicianInfo;
import dev.backstride.notification.escalation.CoachInfo;
import dev.backstride.notification.escalation.Escalations;
import dev.backstride.notification.followup.Answers;
import dev.backstride.notification.followup.Planning;
import dev.backstride.notification.questionnaire.Prompting;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.figure.LastDecision;
import dev.backstride.plumbing.intake.EventHandler;
import dev.backstride.plumbing.intake.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands each event to those it concerns. */
@ApplicationScoped
class Intake implements EventHandler {

    /** In one batch the runner comes first, then what the runner says, then what follows from it. */
    private static final Comparator<ReceivedEvent> IN_ORDER = Comparator.comparing(event -> {
        var topic = event.type().topic();
        return topic == Topic.RUNNERS ? 0 : topic == Topic.SYMPTOMS ? 1 : 2;
    });

    private final Runners runners;
    private final Answers answers;
    private final Planning planning;
    private final Decisions decisions;
    private final Calling calling;
    private final CoachInfo coachInfo;
    private final ClinicianInfo clinicianInfo;
    private final Escalations escalations;
    private final Advice advice;
    private final Prompting prompting;
    private final LastDecision lastDecision;

    Intake(
            Runners runners,
            Answers answers,
            Planning planning,
            Decisions decisions,
            Calling calling,
            CoachInfo coachInfo,
            ClinicianInfo clinicianInfo,
            Escalations escalations,
            Advice advice,
            Prompting prompting,
            LastDecision lastDecision) {
        this.runners = runners;
        this.answers = answers;
        this.planning = planning;
        this.decisions = decisions;
        this.calling = calling;
        this.coachInfo = coachInfo;
        this.clinicianInfo = clinicianInfo;
        this.escalations = escalations;
        this.advice = advice;
        this.prompting = prompting;
        this.lastDecision = lastDecision;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return runners.known(ids);
    }

    @Override
    public void recall(String program, List<ReceivedEvent> events) {
        answers.recall(program, events.stream().map(ReceivedEvent::runner).collect(Collectors.toSet()));
    }

    @Override
    public void handle(String program, UUID runner, List<ReceivedEvent> events) {
        events.stream().sorted(IN_ORDER).forEach(this::handle);
        runners.putAway();
    }

    private void handle(ReceivedEvent event) {
        var program = event.program();
        follow(event);
        switch (event.data()) {
            case Runner runner -> described(event, runner);
            case Symptom symptom -> answers.hear(event, symptom);
            case Questionnaire answered -> prompting.hear(runner(event), answered);
            case Screening screening -> advice.hear(runner(event), screening);
            case Acknowledgement given -> escalations.acknowledge(program, event.runner(), given, event.id());
            case Assessment assessment -> decided(event, assessment);
            case Retraction retraction -> withdrawn(event, retraction);
            default -> {
                // Other facts matter to the assessment only: what follows from them comes from there.
            }
        }
    }

    private void described(ReceivedEvent event, Runner runner) {
        runners.save(runner, event.time());
        planning.reconsider(runner(event), event.id());
        prompting.reconsider(runner(event));
    }

    /** Every fact may say where the runner was; of runs we hear by their plan. */
    private void follow(ReceivedEvent event) {
        switch (event.data()) {
            case Fact fact -> moved(event, fact.zone(), event.time());
            case Assessment assessment
            when assessment.plan() != null ->
                moved(event, assessment.plan().zone(), assessment.plan().endedAt());
            default -> {
                // Nothing else happens at a place.
            }
        }
    }

    private void moved(ReceivedEvent event, @Nullable String zone, Instant at) {
        if (zone == null) {
            return;
        }
        var runner = runner(event);
        var before = runner.zone();
        runners.met(runner, zone, at);
        if (!runner.zone().equals(before)) {
            planning.reconsider(runner, event.id());
            prompting.reconsider(runner);
        }
    }

    private void decided(ReceivedEvent event, Assessment assessment) {
        var runner = runner(event);
        var news = decisions.hear(runner, assessment, event.id());
        planning.follow(runner, assessment, event.id());
        var isTold = calling.act(news);
        coachInfo.give(news);
        clinicianInfo.give(news);
        advice.give(news, isTold);
        if (assessment.content().episode() != null) {
            prompting.follow(runner);
        }
        lastDecision.onCommit(news.decision().action());
    }

    private void withdrawn(ReceivedEvent event, Retraction retraction) {
        var runner = runner(event);
        planning.withdraw(runner, retraction, event.id());
        calling.withdraw(runner, retraction, event.id());
        advice.withdraw(runner, retraction);
    }

    private KnownRunner runner(ReceivedEvent event) {
        return runners.of(event.program(), event.runner())
                .orElseThrow(() -> new IllegalStateException("an event of a runner we do not know"));
    }
}
