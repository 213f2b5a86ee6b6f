package dev.backstride.checkin.fact;

import dev.backstride.checkin.fact.Ledger.Kept;
import dev.backstride.checkin.name.PathSegment;
import dev.backstride.checkin.request.Answer;
import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.RequestKeys;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** One fact, one transaction. */
@ApplicationScoped
public class Telling {

    private final RunnerLocks locks;
    private final Runners runners;
    private final RequestKeys requests;
    private final Ledger ledger;
    private final Contents contents;

    Telling(RunnerLocks locks, Runners runners, RequestKeys requests, Ledger ledger, Contents contents) {
        this.locks = locks;
        this.runners = runners;
        this.requests = requests;
        this.ledger = ledger;
        this.contents = contents;
    }

    /** 201 with the fact as it is stored; 200 when it was known. */
    @Transactional
    public Answer tell(Errand errand, Fact fact) {
        locks.lock(errand.locks());
        var runner = runners.require(errand.program(), errand.runner());
        return requests.once(errand, () -> {
            var kept = ledger.keep(runner, errand.causation(), fact);
            var place = "/v1/runners/%s/%s/%s"
                    .formatted(runner.id(), FactKind.of(fact).path(), PathSegment.of(fact.id()));
            return new Answer(status(kept), place, contents.write(kept.fact()));
        });
    }

    private static int status(Kept<?> kept) {
        return switch (kept) {
            case Kept.New<?> _ -> 201;
            case Kept.Known<?> _, Kept.Corrected<?> _ -> 200;
        };
    }
}
