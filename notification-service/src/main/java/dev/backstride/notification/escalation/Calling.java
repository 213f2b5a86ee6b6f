package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.advice.Decisions;
import dev.backstride.notification.advice.News;
import dev.backstride.notification.call.Call;
import dev.backstride.notification.call.CallState;
import dev.backstride.notification.call.Why;
import dev.backstride.notification.journal.StepId;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls people in when a decision says so or nobody came, and lets them go when it is over. */
@ApplicationScoped
public class Calling {

    private final Escalations escalations;
    private final Copies copies;
    private final Routing routing;
    private final Decisions decisions;
    private final StoryClock clock;

    Calling(Escalations escalations, Copies copies, Routing routing, Decisions decisions, StoryClock clock) {
        this.escalations = escalations;
        this.copies = copies;
        this.routing = routing;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Acts on a decision; says whether the runner hears of it from here. */
    public boolean act(News news) {
        var decision = news.decision();
        var runner = news.runner();
        if (decision.codes().contains(Code.CLEARED_BY_CLINICIAN)) {
            escalations.closeAll(runner.program(), runner.id(), decision.at(), news.event());
        }
        var now = clock.now();
        var alarm = Alarm.of(decision, runner.profile(), date(now));
        Optional.ofNullable(news.assessment().supersedes()).ifPresent(before -> replaced(news, before, alarm, now));
        return alarm.filter(_ -> news.changesSomething())
                .map(found -> hear(news, found, now))
                .orElse(false);
    }

    /** A decision was withdrawn: what waits because of it stays here, and nobody reviews what is no more. */
    public void withdraw(KnownRunner runner, Retraction retraction, UUID cause) {
        letGo(runner, retraction.id(), clock.now(), cause);
    }

    /** Another decision stands in the place of {@code before}, and calls people in as well or does not. */
    private void replaced(News news, UUID before, Optional<Alarm> alarm, Instant now) {
        var runner = news.runner();
        if (alarm.isEmpty()) {
            letGo(runner, before, now, news.event());
        } else if (alarm.get().tier() == Tier.T3) {
            escalations
                    .review(runner.program(), runner.id(), before)
                    .ifPresent(row -> row.assessmentId = news.assessment().id());
        }
    }

    private void letGo(KnownRunner runner, UUID assessment, Instant now, UUID cause) {
        copies.retract(runner, assessment);
        escalations
                .review(runner.program(), runner.id(), assessment)
                .ifPresent(row -> copies.reasons(row).stream()
                        .filter(reason -> !reason.equals(assessment) && decisions.stands(runner, reason))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> row.assessmentId = other, () -> escalations.retract(row, now, cause)));
    }

    /** Nobody took it in time: everybody who must act is called again. */
    void again(EscalationRow row, KnownRunner runner, int round) {
        var now = clock.now();
        row.rounds = round;
        var alarm = Alarm.again(row.tier, row.codes, runner.profile(), date(now));
        var occasion = row.occasion(row.assessmentId, round, row.codes, Why.NOT_ACKNOWLEDGED);
        var calls = routing.route(occasion, alarm, runner, now);
        calls.forEach(call -> copies.handOut(row, runner, call));
        escalations.tellUntaken(row, told(calls), now);
    }

    /** One of a tier is enough while it stands; says whether the runner needs no other message. */
    private boolean hear(News news, Alarm alarm, Instant now) {
        var runner = news.runner();
        var standing = escalations.standing(runner.program(), runner.id(), alarm.tier());
        standing.ifPresentOrElse(row -> further(row, news, alarm, now), () -> raise(news, alarm, now));
        return standing.isEmpty() && !asksFirst(news, alarm);
    }

    /** A review does not stop the runner: red-flag questions that are due beside it are asked all the same. */
    private static boolean asksFirst(News news, Alarm alarm) {
        return alarm.tier() == Tier.T3 && news.assessment().panel() != null;
    }

    private void raise(News news, Alarm alarm, Instant now) {
        var runner = news.runner();
        var assessment = news.assessment().id();
        var id = StepId.of(assessment, "escalation:" + alarm.tier());
        var action = news.decision().action();
        var row = new EscalationRow(runner.program(), id, runner.id(), assessment, alarm, action, now);
        var calls = routing.route(row.occasion(assessment, 0, alarm.codes(), Why.ALARM), alarm, runner, now);
        row.recipients = told(calls);
        escalations.raise(row, news.event());
        calls.forEach(call -> copies.handOut(row, runner, call));
    }

    private void further(EscalationRow row, News news, Alarm alarm, Instant now) {
        var runner = news.runner();
        row.learn(alarm.codes(), news.decision().action());
        var occasion = row.occasion(news.assessment().id(), 0, alarm.codes(), Why.FURTHER_ALARM);
        var calls = routing.route(occasion, alarm.further(), runner, now);
        calls.forEach(call -> copies.handOut(row, runner, call));
        escalations.tellFurther(row, told(calls), now, news.event());
    }

    /** Those who are told; the runner stays among them, so that a missing address shows. */
    private static List<Recipient> told(List<Call> calls) {
        return calls.stream()
                .filter(call -> !call.is(CallState.HELD_BACK) || call.recipient() == Recipient.RUNNER)
                .map(Call::recipient)
                .toList();
    }

    private static LocalDate date(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
