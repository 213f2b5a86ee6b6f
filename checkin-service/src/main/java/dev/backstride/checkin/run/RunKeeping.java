package dev.backstride.checkin.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.fact.Ledger.Kept;
import dev.backstride.checkin.file.Recorded;
import dev.backstride.checkin.file.Recordings;
import dev.backstride.checkin.file.Understood;
import dev.backstride.checkin.name.PathSegment;
import dev.backstride.checkin.request.Answer;
import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.RequestKeys;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** One run with its file, one transaction. */
@ApplicationScoped
public class RunKeeping {

    private final RunnerLocks locks;
    private final Runners runners;
    private final RequestKeys requests;
    private final Ledger ledger;
    private final Facts facts;
    private final Recordings recordings;
    private final ObjectMapper json;

    RunKeeping(
            RunnerLocks locks,
            Runners runners,
            RequestKeys requests,
            Ledger ledger,
            Facts facts,
            Recordings recordings,
            ObjectMapper json) {
        this.locks = locks;
        this.runners = runners;
        this.requests = requests;
        this.ledger = ledger;
        this.facts = facts;
        this.recordings = recordings;
        this.json = json;
    }

    /** 201 with a new run; 200 with a known or corrected one. */
    @Transactional
    public Answer keep(Errand errand, Run run, Source source, @Nullable Recorded recorded) {
        locks.lock(errand.locks());
        var runner = runners.require(errand.program(), errand.runner());
        return requests.once(errand, () -> switch (ledger.keep(runner, errand.causation(), run, source)) {
            case Kept.New<Run>(var stored) -> answer(201, errand, stored, file(errand, run, recorded));
            case Kept.Corrected<Run>(var stored) -> answer(200, errand, stored, file(errand, run, recorded));
            case Kept.Known<Run>(var stored) -> answer(200, errand, stored, understood(recorded));
        });
    }

    /** Takes a run back. */
    @Transactional
    void delete(Errand errand, String run) {
        locks.lock(errand.locks());
        ledger.deleteRun(runners.require(errand.program(), errand.runner()), errand.causation(), run);
    }

    private @Nullable Understood file(Errand errand, Run run, @Nullable Recorded recorded) {
        if (recorded != null) {
            facts.flush();
            recordings.put(errand.program(), errand.runner(), run.id(), recorded.understood(), recorded.file());
        }
        return understood(recorded);
    }

    private static @Nullable Understood understood(@Nullable Recorded recorded) {
        return recorded == null ? null : recorded.understood();
    }

    private Answer answer(int status, Errand errand, Run run, @Nullable Understood understood) {
        try {
            return new Answer(
                    status,
                    "/v1/runners/%s/runs/%s".formatted(errand.runner(), PathSegment.of(run.id())),
                    json.writeValueAsString(new Seen(run, understood)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a run cannot be written", unwritable);
        }
    }
}
