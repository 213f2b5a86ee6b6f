package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.question.Questions;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.QuestionnaireLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out who answers, and keeps what they answered as any questionnaire is kept. Its fact is named after the prompt, so
 * sending the form again changes nothing, and another answer takes the place of the one before as long as it may.
 */
@ApplicationScoped
class Questionnaires {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Facts facts;
    private final Ledger ledger;
    private final StoryClock clock;
    private final Erased erased;

    Questionnaires(RunnerLocks locks, Runners runners, Facts facts, Ledger ledger, StoryClock clock, Erased erased) {
        this.locks = locks;
        this.runners = runners;
        this.facts = facts;
        this.ledger = ledger;
        this.clock = clock;
        this.erased = erased;
    }

    boolean isOver(QuestionnaireLink link) {
        return !link.expiresAt().isAfter(clock.now());
    }

    boolean isOfErased(QuestionnaireLink link) {
        return erased.has(link.runner());
    }

    Optional<Runner> runner(QuestionnaireLink link) {
        return runners.known(link.program(), link.runner());
    }

    /** What was answered by this link before. */
    Optional<Questionnaire> told(QuestionnaireLink link) {
        return facts.told(link.program(), link.runner(), name(link), Questionnaire.class);
    }

    /** Whether an answer was given so long ago that it is kept as it is. */
    boolean isKept(Questionnaire told) {
        var received = Objects.requireNonNull(told.receivedAt());
        return !clock.now().isBefore(received.plus(Questions.CHANGEABLE_FOR));
    }

    /** Keeps the scores, unless others were given too long ago; says whether these stand. */
    @Transactional
    boolean keep(Visitor visitor, Map<String, Integer> scores) {
        var link = visitor.link();
        locks.lock(List.of(link.runner()));
        var before = told(link);
        if (before.filter(this::isKept).isPresent()) {
            return before.get().items().equals(scores);
        }
        var at = before.map(Questionnaire::answeredAt).orElseGet(clock::now);
        ledger.revise(
                visitor.runner(),
                link.prompt(),
                new Questionnaire(name(link), at, link.instrument(), scores, null, null));
        return true;
    }

    private static String name(QuestionnaireLink link) {
        return link.prompt() + "-answers";
    }
}
