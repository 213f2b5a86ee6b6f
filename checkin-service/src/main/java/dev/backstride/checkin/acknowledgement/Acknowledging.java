package dev.backstride.checkin.acknowledgement;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.standing.EscalationRow;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Via;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds out what a link leads to, and keeps that somebody took it as any acknowledgement is kept. */
@ApplicationScoped
class Acknowledging {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Escalations escalations;
    private final Facts facts;
    private final Ledger ledger;
    private final StoryClock clock;
    private final Erased erased;

    Acknowledging(
            RunnerLocks locks,
            Runners runners,
            Escalations escalations,
            Facts facts,
            Ledger ledger,
            StoryClock clock,
            Erased erased) {
        this.locks = locks;
        this.runners = runners;
        this.escalations = escalations;
        this.facts = facts;
        this.ledger = ledger;
        this.clock = clock;
        this.erased = erased;
    }

    /** Looking changes nothing. */
    Need behind(AcknowledgementLink link) {
        if (erased.has(link.runner())) {
            return Need.OVER;
        }
        if (!link.expiresAt().isAfter(clock.now())) {
            return Need.EXPIRED;
        }
        if (runners.known(link.program(), link.runner()).isEmpty()) {
            return Need.UNKNOWN;
        }
        var row = escalations.of(link.program(), link.runner(), link.escalation());
        if (row.filter(EscalationRow::isOver).isPresent()) {
            return Need.OVER;
        }
        return row.filter(EscalationRow::isTaken).isPresent() || isTold(link) ? Need.TAKEN : Need.OPEN;
    }

    /**
     * Keeps that the person behind the link owns it, unless somebody does; from the same link once.
     *
     * @return how it stood when it was our turn
     */
    @Transactional
    Need take(AcknowledgementLink link) {
        locks.lock(List.of(link.runner()));
        var need = behind(link);
        if (need == Need.OPEN) {
            runner(link).ifPresent(runner -> keep(runner, link));
        }
        return need;
    }

    private void keep(Runner runner, AcknowledgementLink link) {
        escalations.learn(link);
        var by = link.by().name();
        ledger.keep(
                runner,
                link.escalation(),
                new Acknowledgement(factId(link), link.escalation(), clock.now(), by, Via.LINK, null, null, null));
    }

    private Optional<Runner> runner(AcknowledgementLink link) {
        return runners.known(link.program(), link.runner());
    }

    /** The news that somebody took it may be on its way still. */
    private boolean isTold(AcknowledgementLink link) {
        return facts.told(link.program(), link.runner(), factId(link), Acknowledgement.class)
                .isPresent();
    }

    private static String factId(AcknowledgementLink link) {
        return Escalations.taking(link.escalation(), link.by().name());
    }
}
