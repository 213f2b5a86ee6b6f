package dev.backstride.checkin.page;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
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
class Questions {

    /** How long an answer may be changed, in story time. */
    static final Duration CHANGEABLE_FOR = Duration.ofMinutes(15);

    private final Runners runners;
    private final Facts facts;
    private final StoryClock clock;
    private final Erased erased;

    Questions(Runners runners, Facts facts, StoryClock clock, Erased erased) {
        this.runners = runners;
        this.facts = facts;
        this.clock = clock;
        this.erased = erased;
    }

    Question behind(CheckInLink link) {
        if (erased.has(link.runner())) {
            return new Question.Forgotten();
        }
        if (!link.expiresAt().isAfter(clock.now())) {
            return new Question.Expired();
        }
        return runners.known(link.program(), link.runner())
                .<Question>map(runner -> behind(link, runner))
                .orElseGet(Question.Unknown::new);
    }

    private Question behind(CheckInLink link, Runner runner) {
        var level = told(link, Replies.levelId(link));
        var earlier = level.map(answer -> new Question.Earlier(
                answer, told(link, Replies.peakId(link)), receivedAt(answer).plus(CHANGEABLE_FOR)));
        return level.filter(_ -> earlier.filter(this::isChangeable).isEmpty())
                .<Question>map(answer -> new Question.Answered(runner, answer))
                .orElseGet(() -> new Question.Open(runner, link, unrated(link), earlier));
    }

    private boolean isChangeable(Question.Earlier answer) {
        return clock.now().isBefore(answer.until());
    }

    private Optional<Symptom> told(CheckInLink link, String id) {
        return facts.told(link.program(), link.runner(), id, Symptom.class);
    }

    /** The ledger stamps every fact. */
    private static Instant receivedAt(Symptom stored) {
        return Objects.requireNonNull(stored.receivedAt());
    }

    private Optional<Run> unrated(CheckInLink link) {
        return facts.run(link.program(), link.runner(), link.run())
                .filter(run -> facts.symptomsOf(link.program(), link.runner(), run.id()).stream()
                        .filter(symptom -> !symptom.id().equals(Replies.peakId(link)))
                        .noneMatch(symptom -> symptom.moment() == Moment.DURING));
    }
}
