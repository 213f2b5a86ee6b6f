package dev.backstride.notification.questionnaire;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.notification.advice.Course;
import dev.backstride.notification.advice.Decisions;
import dev.backstride.notification.courtesy.Allowance;
import dev.backstride.notification.courtesy.Day;
import dev.backstride.notification.followup.FollowUps;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import dev.backstride.notification.quiet.Quiet;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Asks questionnaires when they are due: once each, with no reminder. */
@ApplicationScoped
public class Prompting {

    private final Prompts prompts;
    private final LastAnswers answers;
    private final Against against;
    private final Decisions decisions;
    private final Runners runners;
    private final FollowUps followUps;
    private final Allowance allowance;
    private final Messages messages;
    private final PromptLetters letters;
    private final StoryClock clock;

    Prompting(
            Prompts prompts,
            LastAnswers answers,
            Against against,
            Decisions decisions,
            Runners runners,
            FollowUps followUps,
            Allowance allowance,
            Messages messages,
            PromptLetters letters,
            StoryClock clock) {
        this.prompts = prompts;
        this.answers = answers;
        this.against = against;
        this.decisions = decisions;
        this.runners = runners;
        this.followUps = followUps;
        this.allowance = allowance;
        this.messages = messages;
        this.letters = letters;
        this.clock = clock;
    }

    /** A decision was made: where it leaves the runner in an episode, questionnaires are due. */
    public void follow(KnownRunner runner) {
        decisions.course(runner).ifPresent(course -> follow(runner, course));
    }

    private void follow(KnownRunner runner, Course course) {
        if (course.mode() == Mode.STOPPED) {
            prompts.at(Stage.ASKED, runner.program(), runner.id()).forEach(prompts::holdBack);
            return;
        }
        var now = clock.now();
        var zone = runner.zone();
        plan(runner, Occasion.week(Occasion.nextSunday(now, zone), zone));
        plan(runner, Occasion.prognosis(course, zone, now));
        course.reviewSince().ifPresent(since -> plan(runner, Occasion.review(course, since, zone, now)));
    }

    /** The runner's zone or quiet hours may be others than before: what is planned is due where they are now. */
    public void reconsider(KnownRunner runner) {
        var quiet = Quiet.of(runner);
        var now = clock.now();
        for (var row : prompts.at(Stage.PLANNED, runner.program(), runner.id())) {
            var due = Evening.push(row.day, quiet, now);
            if (!due.equals(row.dueAt)) {
                row.become(Stage.PLANNED, Why.ZONE_CHANGED, now);
                prompts.set(row, due, Evening.expiry(row.instrument, row.day, quiet.zone()));
            }
        }
    }

    /** An answer, by whichever door it came. */
    public void hear(KnownRunner runner, Questionnaire answered) {
        answers.hear(runner.program(), runner.id(), answered);
        prompts.at(Stage.ASKED, runner.program(), runner.id()).stream()
                .filter(row -> row.instrument == answered.instrument())
                .filter(row -> row.isAnsweredAt(answered.answeredAt()))
                .forEach(row -> prompts.settle(row, Stage.ANSWERED, Why.ANSWERED, clock.now()));
    }

    /** Asks, puts off, or says why not; the next week is due whatever becomes of this one. */
    void ask(PromptRow row) {
        if (row.stage != Stage.PLANNED) {
            return;
        }
        var now = clock.now();
        var runner = runners.of(row.program, row.runnerId).orElseThrow();
        var course = decisions.course(runner).orElse(null);
        against.asking(row, runner, course, now)
                .ifPresentOrElse(why -> prompts.settle(row, Stage.UNASKED, why, now), () -> send(row, runner, now));
        if (row.instrument == Instrument.OSTRC_H2 && course != null && course.mode() != Mode.STOPPED) {
            plan(runner, Occasion.week(row.day.plusWeeks(1), runner.zone()));
        }
    }

    /** The runner may be elsewhere by now; follow-ups of today come first. */
    private void send(PromptRow row, KnownRunner runner, Instant now) {
        var quiet = Quiet.of(runner);
        var push = Evening.push(row.day, quiet, now);
        if (push.isAfter(now)) {
            putOff(row, Why.QUIET_HOURS, push, now);
            return;
        }
        var tomorrow = Day.of(runner, now).to();
        if (allowance.left(runner, now) > followUps.toCome(row.program, row.runnerId, tomorrow)) {
            prompts.settle(row, Stage.ASKED, Why.DUE, now);
            messages.queue(post(row, runner));
        } else {
            putOff(row, Why.CAP, Evening.from(tomorrow, quiet), now);
        }
    }

    private void putOff(PromptRow row, Why why, Instant due, Instant now) {
        if (due.isBefore(row.expiresAt)) {
            prompts.putOff(row, why, due, now);
        } else {
            prompts.settle(row, Stage.UNASKED, why, now);
        }
    }

    /** Its time is over. */
    void lapse(PromptRow row) {
        switch (row.stage) {
            case PLANNED -> prompts.settle(row, Stage.UNASKED, Why.WINDOW_OVER, clock.now());
            case ASKED -> prompts.settle(row, Stage.EXPIRED, Why.NOT_ANSWERED, row.expiresAt);
            case ANSWERED, EXPIRED, UNASKED -> {
                // It ended before.
            }
        }
    }

    private void plan(KnownRunner runner, Occasion occasion) {
        var id = occasion.idFor(runner.id());
        var row = prompts.of(runner.program(), id)
                .orElseGet(() -> new PromptRow(runner.program(), runner.id(), occasion));
        if (row.isToBePlanned(occasion)) {
            var now = clock.now();
            row.plan(occasion, now);
            var quiet = Quiet.of(runner);
            prompts.set(
                    row,
                    Evening.push(occasion.day(), quiet, now),
                    Evening.expiry(occasion.instrument(), occasion.day(), quiet.zone()));
        }
    }

    private Post post(PromptRow row, KnownRunner runner) {
        var letter = letters.of(row, runner);
        return new Post(runner, Kind.QUESTIONNAIRE, row.id, Recipient.RUNNER, Why.DUE.name(), letter);
    }
}
