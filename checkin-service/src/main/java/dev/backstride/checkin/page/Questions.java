package dev.backstride.checkin.page;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out what a link leads to. Looking changes nothing. */
@ApplicationScoped
class Questions {

    private final SealedLinks links;
    private final Runners runners;
    private final Facts facts;
    private final StoryClock clock;
    private final Erased erased;

    Questions(SealedLinks links, Runners runners, Facts facts, StoryClock clock, Erased erased) {
        this.links = links;
        this.runners = runners;
        this.facts = facts;
        this.clock = clock;
        this.erased = erased;
    }

    Question behind(String token) {
        return links.open(token, CheckInLink.class).<Question>map(this::behind).orElseGet(Question.Unknown::new);
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
        return facts.told(link.program(), link.runner(), Replies.levelId(link), Symptom.class)
                .<Question>map(level -> new Question.Answered(runner, level))
                .orElseGet(() -> new Question.Open(runner, link, unrated(link)));
    }

    private Optional<Run> unrated(CheckInLink link) {
        return facts.run(link.program(), link.runner(), link.run())
                .filter(run -> facts.symptomsOf(link.program(), link.runner(), run.id()).stream()
                        .noneMatch(symptom -> symptom.moment() == Moment.DURING));
    }
}
