package dev.backstride.notification.followup;

import static dev.backstride.notification.followup.Why.BOUT_EXTENDED;
import static dev.backstride.notification.followup.Why.PLAN_CHANGED;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Turns what assessments want asked into questions we owe, and takes back those nobody wants any more. */
@ApplicationScoped
public class Planning {

    private final FollowUps followUps;
    private final Answers answers;
    private final StoryClock clock;

    Planning(FollowUps followUps, Answers answers, StoryClock clock) {
        this.followUps = followUps;
        this.answers = answers;
        this.clock = clock;
    }

    /** Follows a decision: a stop ends all questions, a plan replaces the one before it. */
    public void follow(KnownRunner runner, Assessment assessment, UUID cause) {
        var plan = assessment.plan();
        cancel(runner, row -> isReplaced(row, assessment), PLAN_CHANGED, cause);
        if (assessment.content().decision().action().isStop()) {
            cancel(runner, _ -> true, Why.STOPPED, cause);
        } else if (plan != null) {
            follow(runner, assessment.id(), plan, cause);
        }
    }

    /** Takes back what a withdrawn decision wanted asked; the bout before is asked about again, if it is in time. */
    public void withdraw(KnownRunner runner, Retraction retraction, UUID cause) {
        cancel(runner, row -> row.assessmentId.equals(retraction.id()), Why.RETRACTED, cause);
        followUps.forgetBout(runner.program(), runner.id(), retraction.id());
        followUps.overtaken(runner.program(), runner.id()).stream()
                .filter(row -> against(runner, row.question()).isEmpty())
                .forEach(row -> plan(runner, row, row.question(), row.assessmentId, cause));
    }

    /** The runner's zone or quiet hours may be others than before: what is to be pushed yet is planned anew. */
    public void reconsider(KnownRunner runner, UUID cause) {
        var quiet = Quiet.of(runner);
        var now = clock.now();
        for (var row : followUps.open(runner.program(), runner.id())) {
            if (row.life() instanceof Life.Planned planned && row.isToCome(now)) {
                var push = Push.notBefore(now, row.question(), quiet).orElse(null);
                if (!Objects.equals(push, row.pushAt)) {
                    followUps.putOff(row, planned, new Appointment(push, Timing.ZONE_CHANGED), now, cause);
                }
            }
        }
    }

    private void follow(KnownRunner runner, UUID assessment, CheckInPlan plan, UUID cause) {
        var questions = plan.asks().stream()
                .filter(ask -> runner.profile().checkIns() != CheckIns.LIGHT || ask.slot() == Slot.H24)
                .map(ask -> Question.of(plan, ask))
                .toList();
        cancel(
                runner,
                row -> row.boutEndedAt.isBefore(plan.endedAt()) && !row.bout.equals(plan.bout()),
                Why.NEWER_BOUT,
                cause);
        cancel(runner, row -> isDropped(row, plan, questions), PLAN_CHANGED, cause);
        questions.forEach(question -> owe(runner, question, assessment, plan.namedToRunnerOnly(), cause));
    }

    /** Asked because of a decision that another has replaced, and not about what that one is about. */
    private static boolean isReplaced(FollowUpRow row, Assessment assessment) {
        var plan = assessment.plan();
        return row.assessmentId.equals(assessment.supersedes()) && plan != null && !row.bout.equals(plan.bout());
    }

    /** A question already on its way stays: its answer may be on its way too. */
    private static boolean isDropped(FollowUpRow row, CheckInPlan plan, List<Question> questions) {
        return row.bout.equals(plan.bout())
                && row.stage == Stage.PLANNED
                && questions.stream().noneMatch(question -> question.slot() == row.slot);
    }

    private void owe(KnownRunner runner, Question question, UUID assessment, boolean runnerOnly, UUID cause) {
        var known = followUps.of(runner.program(), question.idFor(runner.id()));
        if (known.map(FollowUpRow::question).filter(question::equals).isPresent()) {
            known.ifPresent(row -> row.restOn(assessment, runnerOnly));
            return;
        }
        known.ifPresent(row -> row.runnerOnly = runnerOnly);
        known.ifPresent(row -> cancel(row, row.run.equals(question.run()) ? PLAN_CHANGED : BOUT_EXTENDED, cause));
        var why = against(runner, question);
        var row = known.orElseGet(() -> new FollowUpRow(runner.program(), runner.id(), question));
        row.runnerOnly = runnerOnly;
        plan(runner, row, question, assessment, cause);
        why.ifPresent(reason -> cancel(row, reason, cause));
    }

    private void plan(KnownRunner runner, FollowUpRow row, Question question, UUID assessment, UUID cause) {
        var push = Appointment.of(question, Quiet.of(runner));
        followUps.plan(row, question, push, assessment, clock.now(), cause);
    }

    private Optional<Why> against(KnownRunner runner, Question question) {
        if (clock.now().isAfter(question.expires())) {
            return Optional.of(Why.WINDOW_OVER);
        }
        if (answers.has(runner.program(), runner.id(), question)) {
            return Optional.of(Why.ALREADY_ANSWERED);
        }
        return followUps
                .newestBout(runner.program(), runner.id())
                .filter(newest -> newest.isAfter(question.boutEndedAt()))
                .map(_ -> Why.NEWER_BOUT);
    }

    private void cancel(KnownRunner runner, Predicate<FollowUpRow> which, Why why, UUID cause) {
        followUps.open(runner.program(), runner.id()).stream().filter(which).forEach(row -> cancel(row, why, cause));
    }

    private void cancel(FollowUpRow row, Why why, UUID cause) {
        if (row.life() instanceof Life.Open open) {
            followUps.move(row, open.cancel(clock.now(), why), cause);
        }
    }
}
