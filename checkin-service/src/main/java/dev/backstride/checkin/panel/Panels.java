package dev.backstride.checkin.panel;

import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds out who answers, and keeps what they answered as any screening is kept. */
@ApplicationScoped
class Panels {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Ledger ledger;
    private final StoryClock clock;
    private final Erased erased;

    Panels(RunnerLocks locks, Runners runners, Ledger ledger, StoryClock clock, Erased erased) {
        this.locks = locks;
        this.runners = runners;
        this.ledger = ledger;
        this.clock = clock;
        this.erased = erased;
    }

    boolean isOver(PanelLink link) {
        return !link.expiresAt().isAfter(clock.now());
    }

    boolean isOfErased(PanelLink link) {
        return erased.has(link.runner());
    }

    Optional<Runner> runner(PanelLink link) {
        return runners.known(link.program(), link.runner());
    }

    /** Keeps the answers; the same answers at the same instant are kept once. */
    @Transactional
    void keep(PanelLink link, Ticks ticks) {
        locks.lock(List.of(link.runner()));
        var now = clock.now();
        var answers = ticks.answers(link.questions());
        var id = NameBased.uuid(link.cause(), now, answers).toString();
        runner(link)
                .ifPresent(runner -> ledger.keep(runner, link.cause(), new Screening(id, now, answers, null, null)));
    }
}
