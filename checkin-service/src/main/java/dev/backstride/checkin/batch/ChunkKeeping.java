package dev.backstride.checkin.batch;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.fact.Ledger.Kept;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some facts of some runners, one transaction. One that is refused does not hold up the others. */
@ApplicationScoped
class ChunkKeeping {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Facts facts;
    private final Ledger ledger;

    ChunkKeeping(RunnerLocks locks, Runners runners, Facts facts, Ledger ledger) {
        this.locks = locks;
        this.runners = runners;
        this.facts = facts;
        this.ledger = ledger;
    }

    /** An answer to each, in order. */
    @Transactional
    List<Answer> keep(String program, UUID causation, List<Told> chunk) {
        var ids = chunk.stream().map(Told::runner).distinct().toList();
        locks.lock(ids);
        var known = runners.known(program, ids);
        facts.recall(
                program,
                chunk.stream()
                        .map(told -> new Facts.Name(told.runner(), told.fact().id()))
                        .toList());
        var answers = new ArrayList<Answer>(chunk.size());
        for (var told : chunk) {
            answers.add(keep(known, causation, told));
        }
        return answers;
    }

    private Answer keep(Map<UUID, Runner> known, UUID causation, Told told) {
        try {
            var runner = known.get(told.runner());
            if (runner == null) {
                throw Problem.unknown(Fault.UNKNOWN_RUNNER);
            }
            return Answer.taken(told, status(ledger.keep(runner, causation, told.fact())));
        } catch (HttpProblem refused) {
            return Answer.refused(told, refused);
        }
    }

    private static int status(Kept<?> kept) {
        return switch (kept) {
            case Kept.New<?> _ -> 201;
            case Kept.Known<?> _, Kept.Corrected<?> _ -> 200;
        };
    }
}
