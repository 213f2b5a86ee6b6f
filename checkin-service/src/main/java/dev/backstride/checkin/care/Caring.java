package dev.backstride.checkin.care;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.json.Storable;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps what staff decide on the page, as the same fact told to the API is kept. The form names the fact, so that one that
 * is sent twice is kept once, at the time it was sent first.
 */
@ApplicationScoped
class Caring {

    private final RunnerLocks locks;
    private final Facts facts;
    private final FactReader reader;
    private final Ledger ledger;
    private final StoryClock clock;

    Caring(RunnerLocks locks, Facts facts, FactReader reader, Ledger ledger, StoryClock clock) {
        this.locks = locks;
        this.facts = facts;
        this.reader = reader;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Somebody in {@code role} owns an escalation now; one who did already still does.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such escalation
     */
    @Transactional
    void take(Runner runner, UUID causation, UUID escalation, String role) {
        locks.lock(List.of(runner.id()));
        var id = Escalations.taking(escalation, role);
        if (facts.told(runner.program(), runner.id(), id, Acknowledgement.class).isEmpty()) {
            ledger.keep(runner, causation, new Acknowledgement(id, escalation, clock.now(), role, null, null, null));
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where the form was sent before and said something else */
    @Transactional
    Clearance clear(Runner runner, UUID causation, ObjectNode said) {
        return keep(runner, causation, Clearance.class, said, "givenAt", Clearance::givenAt);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where the form was sent before and said something else */
    @Transactional
    Placement place(Runner runner, UUID causation, ObjectNode said) {
        return keep(runner, causation, Placement.class, said, "placedAt", Placement::placedAt);
    }

    private <F extends Fact> F keep(
            Runner runner, UUID causation, Class<F> type, ObjectNode said, String field, Function<F, Instant> time) {
        locks.lock(List.of(runner.id()));
        var at = facts.told(runner.program(), runner.id(), said.path(Form.ID).asText(), type)
                .map(time)
                .orElseGet(clock::now);
        Storable.check(said);
        var fact = reader.read(runner.id(), type, said.put(field, at.toString()));
        return ledger.keep(runner, causation, fact).fact();
    }
}
