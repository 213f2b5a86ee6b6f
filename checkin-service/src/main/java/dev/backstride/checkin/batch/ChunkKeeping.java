package dev.backstride.checkin.batch;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.imports.Imports;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Imports imports;
    private final Minutes minutes;

    ChunkKeeping(RunnerLocks locks, Runners runners, Facts facts, Ledger ledger, Imports imports, Minutes minutes) {
        this.locks = locks;
        this.runners = runners;
        this.facts = facts;
        this.ledger = ledger;
        this.imports = imports;
        this.minutes = minutes;
    }

    /**
     * An answer to each, in order; all of them count for the import that they are part of.
     *
     * @param unread answers to lines that tell nothing
     */
    @Transactional
    List<Answer> keep(Sending sending, List<Told> chunk, List<Answer> unread) {
        var ids = chunk.stream().map(Told::runner).distinct().toList();
        locks.lock(ids);
        var known = runners.known(sending.program(), ids);
        minutes.about(known.keySet());
        facts.recall(
                sending.program(),
                chunk.stream()
                        .flatMap(told -> Facts.Name.of(told.runner(), told.fact()))
                        .toList());
        var answers = new ArrayList<>(unread);
        for (var told : chunk) {
            answers.add(keep(known, sending.causation(), told));
        }
        answers.sort(Comparator.comparingInt(Answer::line));
        sending.part().ifPresent(key -> imports.count(key, Answer.portion(answers, known.keySet())));
        return answers;
    }

    private Answer keep(Map<UUID, Runner> known, UUID causation, Told told) {
        try {
            var runner = known.get(told.runner());
            if (runner == null) {
                throw Problem.unknown(Fault.UNKNOWN_RUNNER);
            }
            return Answer.taken(
                    told, ledger.keep(runner, causation, told.fact()).isNew() ? 201 : 200);
        } catch (HttpProblem refused) {
            return Answer.refused(told, refused);
        }
    }
}
