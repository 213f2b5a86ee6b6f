package dev.backstride.notification.intake;

import dev.backstride.notification.advice.Decisions;
import dev.backstride.notification.escalation.Escalations;
import dev.backstride.notification.followup.Answers;
import dev.backstride.notification.followup.FollowUps;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.panel.Panels;
import dev.backstride.notification.runner.Runners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Forgets a runner everywhere in this service. */
@ApplicationScoped
class Forgetting {

    private final FollowUps followUps;
    private final Answers answers;
    private final Messages messages;
    private final Escalations escalations;
    private final Decisions decisions;
    private final Panels panels;
    private final Journal journal;
    private final Runners runners;

    Forgetting(
            FollowUps followUps,
            Answers answers,
            Messages messages,
            Escalations escalations,
            Decisions decisions,
            Panels panels,
            Journal journal,
            Runners runners) {
        this.followUps = followUps;
        this.answers = answers;
        this.messages = messages;
        this.escalations = escalations;
        this.decisions = decisions;
        this.panels = panels;
        this.journal = journal;
        this.runners = runners;
    }

    void forget(String program, UUID runner) {
        followUps.forget(program, runner);
        answers.forget(program, runner);
        messages.forget(program, runner);
        escalations.forget(program, runner);
        decisions.forget(program, runner);
        panels.forget(program, runner);
        journal.forget(program, runner);
        runners.forget(program, runner);
    }
}
