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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        var open = followUps.open(runner.program(), runner.id());
        cancel(open, row -> isReplaced(row, assessment), PLAN_CHANGED, cause);
        if (assessment.content().decision().action().isStop()) {
            cancel(open, _ -> true, Why.STOPPED, cause);
        } else if (plan != null) {
            follow(runner, open, assessment.id(), plan, cause);
        }
    }

    /** Takes back what a withdrawn decision wanted asked; the bout before is asked about again, if it is in time. */
    public void withdraw(KnownRunner runner, Retraction retraction, UUID cause) {
        var open = followUps.open(runner.program(), runner.id());
        cancel(open, row -> row.assessmentId.equals(retraction.id()), Why.RETRACTED, cause);
        followUps.forgetBout(runner.program(), runner.id(), retraction.id());
        var overtaken = followUps.overtaken(runner.program(), runner.id());
        var against =
                against(runner, overtaken.stream().map(FollowUpRow::question).toList());
        overtaken.stream()
                .filter(row -> against.asking(row.question()).isEmpty())
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

    private void follow(KnownRunner runner, List<FollowUpRow> open, UUID assessment, CheckInPlan plan, UUID cause) {
        var questions = plan.asks().stream()
                .filter(ask -> runner.profile().checkIns() != CheckIns.LIGHT || ask.slot() == Slot.H24)
                .map(ask -> Question.of(plan, ask))
                .toList();
        cancel(
                open,
                row -> row.boutEndedAt.isBefore(plan.endedAt()) && !row.bout.equals(plan.bout()),
                Why.NEWER_BOUT,
                cause);
        cancel(open, row -> isDropped(row, plan, questions), PLAN_CHANGED, cause);
        var others = questions.stream()
                .filter(question -> !isOwedAlready(runner, question, assessment, plan))
                .toList();
        if (!others.isEmpty()) {
            var against = against(runner, others);
            others.forEach(question -> owe(runner, question, against, assessment, plan.namedToRunnerOnly(), cause));
        }
    }

    /** The same question as before rests on the newer decision from now on. */
    private boolean isOwedAlready(KnownRunner runner, Question question, UUID assessment, CheckInPlan plan) {
        var same = followUps
                .of(runner.program(), question.idFor(runner.id()))
                .filter(row -> row.question().equals(question));
        same.ifPresent(row -> row.restOn(assessment, plan.namedToRunnerOnly()));
        return same.isPresent();
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

    private void owe(
            KnownRunner runner, Question question, Against against, UUID assessment, boolean runnerOnly, UUID cause) {
        var known = followUps.of(runner.program(), question.idFor(runner.id()));
        known.ifPresent(row -> row.runnerOnly = runnerOnly);
        known.ifPresent(row -> cancel(row, row.run.equals(question.run()) ? PLAN_CHANGED : BOUT_EXTENDED, cause));
        var row = known.orElseGet(() -> followUps.begin(runner.program(), runner.id(), question));
        row.runnerOnly = runnerOnly;
        plan(runner, row, question, assessment, cause);
        against.asking(question).ifPresent(why -> cancel(row, why, cause));
    }

    private void plan(KnownRunner runner, FollowUpRow row, Question question, UUID assessment, UUID cause) {
        var push = Appointment.of(question, Quiet.of(runner));
        followUps.plan(row, question, push, assessment, clock.now(), cause);
    }

    private Against against(KnownRunner runner, List<Question> questions) {
        var from = questions.stream().map(Question::opens).min(Comparator.naturalOrder());
        var to = questions.stream().map(Question::expires).max(Comparator.naturalOrder());
        return new Against(
                clock.now(),
                from.isPresent() && to.isPresent()
                        ? answers.felt(runner.program(), runner.id(), from.get(), to.get())
                        : List.of(),
                followUps.newestBout(runner.program(), runner.id()));
    }

    /** Those that came to their end meanwhile stay as they are. */
    private void cancel(List<FollowUpRow> open, Predicate<FollowUpRow> which, Why why, UUID cause) {
        open.stream().filter(which).forEach(row -> cancel(row, why, cause));
    }

    private void cancel(FollowUpRow row, Why why, UUID cause) {
        if (row.life() instanceof Life.Open open) {
            followUps.move(row, open.cancel(clock.now(), why), cause);
        }
    }
}
