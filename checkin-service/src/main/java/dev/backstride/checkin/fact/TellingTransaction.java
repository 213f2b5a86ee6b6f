package dev.backstride.checkin.fact;

import dev.backstride.checkin.fact.Ledger.Kept;
import dev.backstride.checkin.name.PathSegment;
import dev.backstride.checkin.request.Answer;
import dev.backstride.checkin.request.RequestKeys;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.audit.Note;
import dev.backstride.plumbing.outbox.TraceParent;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Some facts that a program tells, one transaction. One that is refused does not hold up the others. */
@ApplicationScoped
class TellingTransaction {

    private final RunnerLocks locks;
    private final Runners runners;
    private final Facts facts;
    private final RequestKeys requests;
    private final Ledger ledger;
    private final Contents contents;
    private final Minutes minutes;

    TellingTransaction(
            RunnerLocks locks,
            Runners runners,
            Facts facts,
            RequestKeys requests,
            Ledger ledger,
            Contents contents,
            Minutes minutes) {
        this.locks = locks;
        this.runners = runners;
        this.facts = facts;
        this.requests = requests;
        this.ledger = ledger;
        this.contents = contents;
        this.minutes = minutes;
    }

    /** An answer to each, in order; or what it is refused with. All are of one program. */
    @Transactional
    List<Supplier<Answer>> tell(List<Told> group) {
        locks.lockForOthers(
                group.stream().flatMap(told -> told.errand().locks().stream()).toList());
        var program = group.getFirst().errand().program();
        var ids = group.stream().map(told -> told.errand().runner()).distinct().toList();
        var known = runners.known(program, ids);
        facts.recall(
                program,
                group.stream()
                        .flatMap(told -> Facts.Name.of(told.errand().runner(), told.fact()))
                        .toList());
        var answers = new ArrayList<Supplier<Answer>>(group.size());
        var notes = new ArrayList<Note>(group.size());
        for (var told : group) {
            TraceParent.within(told.trace(), () -> answers.add(tell(known, told, notes)));
        }
        minutes.record(notes);
        return answers;
    }

    /** What is refused is no change: its own request has that recorded. */
    private Supplier<Answer> tell(Map<UUID, Runner> known, Told told, List<Note> notes) {
        try {
            var errand = told.errand();
            var runner = Optional.ofNullable(known.get(errand.runner()))
                    .orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUNNER));
            var answer =
                    requests.once(errand, () -> answer(runner, ledger.keep(runner, errand.causation(), told.fact())));
            told.note().ifPresent(notes::add);
            return () -> answer;
        } catch (HttpProblem refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private Answer answer(Runner runner, Kept<?> kept) {
        var fact = kept.fact();
        var place =
                "/v1/runners/%s/%s/%s".formatted(runner.id(), FactKind.of(fact).path(), PathSegment.of(fact.id()));
        return new Answer(kept.isNew() ? 201 : 200, place, contents.write(fact));
    }
}
