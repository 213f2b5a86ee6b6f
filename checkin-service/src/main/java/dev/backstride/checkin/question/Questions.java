package dev.backstride.checkin.question;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Finds out what a link leads to. Looking changes nothing. */
@ApplicationScoped
public class Questions {

    /** How long an answer may be changed, in story time. */
    public static final Duration CHANGEABLE_FOR = Duration.ofMinutes(15);

    private final Runners runners;
    private final Facts facts;
    private final StoryClock clock;
    private final Erased erased;
    private final Decisions decisions;

    Questions(Runners runners, Facts facts, StoryClock clock, Erased erased, Decisions decisions) {
        this.runners = runners;
        this.facts = facts;
        this.clock = clock;
        this.erased = erased;
        this.decisions = decisions;
    }

    /** How the question stands. */
    public Question behind(CheckInLink link) {
        if (erased.has(link.runner())) {
            return new Question.Forgotten();
        }
        if (!link.expiresAt().isAfter(clock.now())) {
            return new Question.Expired(runners.known(link.program(), link.runner()));
        }
        return runners.known(link.program(), link.runner())
                .<Question>map(runner -> behind(link, runner))
                .orElseGet(Question.Unknown::new);
    }

    private Question behind(CheckInLink link, Runner runner) {
        var level = told(link, Names.of(link).level(), Symptom.class);
        var earlier = level.map(answer -> earlier(link, answer));
        return level.filter(_ -> earlier.filter(this::isChangeable).isEmpty())
                .<Question>map(answer -> new Question.Answered(runner, answer))
                .orElseGet(() -> new Question.Open(runner, link, unrated(link), earlier));
    }

    private Question.Earlier earlier(CheckInLink link, Symptom answer) {
        return new Question.Earlier(
                answer,
                told(link, Names.of(link).peak(), Symptom.class),
                told(link, Names.of(link).report(), RunReport.class),
                receivedAt(answer).plus(CHANGEABLE_FOR));
    }

    private boolean isChangeable(Question.Earlier answer) {
        return clock.now().isBefore(answer.until());
    }

    private <F extends Fact> Optional<F> told(CheckInLink link, String id, Class<F> type) {
        return facts.told(link.program(), link.runner(), id, type);
    }

    /** The ledger stamps every fact. */
    private static Instant receivedAt(Symptom stored) {
        return Objects.requireNonNull(stored.receivedAt());
    }

    private Optional<Unrated> unrated(CheckInLink link) {
        return facts.run(link.program(), link.runner(), link.run())
                .filter(run -> facts.symptomsOf(link.program(), link.runner(), run.id()).stream()
                        .filter(symptom -> !symptom.id().equals(Names.of(link).peak()))
                        .noneMatch(symptom -> symptom.moment() == Moment.DURING))
                .map(run -> unrated(link, run));
    }

    private Unrated unrated(CheckInLink link, Run run) {
        var rung = decisions
                .standing(link.program(), link.runner())
                .map(DecisionRow::rung)
                .orElse(0);
        var told = facts.reportsOf(link.program(), link.runner(), run.id()).stream()
                .filter(report -> !report.id().equals(Names.of(link).report()))
                .findFirst();
        return new Unrated(run, rung, told, facts.lastReport(link.program(), link.runner()));
    }
}
