package dev.backstride.checkin.provider.activity;

import dev.backstride.checkin.account.AccountKey;
import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.fact.Ledger;
import dev.backstride.checkin.file.Addition;
import dev.backstride.checkin.file.Recorded;
import dev.backstride.checkin.file.RecordedRun;
import dev.backstride.checkin.file.RunZone;
import dev.backstride.checkin.file.Understood;
import dev.backstride.checkin.file.Upload;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.run.RunKeeping;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.events.fact.Run;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Deed;
import dev.backstride.plumbing.audit.Outcome;
import dev.backstride.plumbing.audit.Trail;
import dev.backstride.plumbing.audit.Who;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes runs of what providers tell, and takes them back. What is told again changes nothing; what was deleted, there or
 * here, stays so.
 */
@ApplicationScoped
@Transactional
public class LinkedRuns {

    private static final Logger LOG = Logger.getLogger(LinkedRuns.class);

    private final RunnerLocks locks;
    private final Runners runners;
    private final Activities activities;
    private final Facts facts;
    private final FactReader reader;
    private final RunKeeping keeping;
    private final Ledger ledger;
    private final StoryClock clock;
    private final Trail trail;

    LinkedRuns(
            RunnerLocks locks,
            Runners runners,
            Activities activities,
            Facts facts,
            FactReader reader,
            RunKeeping keeping,
            Ledger ledger,
            StoryClock clock,
            Trail trail) {
        this.locks = locks;
        this.runners = runners;
        this.activities = activities;
        this.facts = facts;
        this.reader = reader;
        this.keeping = keeping;
        this.ledger = ledger;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Takes what a provider told of a linked runner.
     *
     * @param push the number of the push that told it: a greater one was received later
     * @param causation what leads to the events that follow
     */
    public Taken take(AccountKey account, long push, UUID causation, Workout workout) {
        locks.lock(List.of(account.runnerId()));
        var runner = runners.known(account.program(), account.runnerId());
        var row = activities.of(account, workout.activity());
        if (row.deletedAt != null || runner.isEmpty()) {
            return Taken.DELETED;
        }
        if (!row.heeds(push, workout.detail())) {
            return Taken.KNOWN;
        }
        row.pushId = push;
        row.detail = workout.detail();
        return switch (workout.reading()) {
            case Reading.Understood(var recording) -> keep(runner.get(), causation, row, workout, recording);
            case Reading.Refused refused -> refuse(runner.get(), causation, row, refused);
        };
    }

    /** Takes back what the runner deleted there; what is told of it later is not heard. */
    public Taken delete(AccountKey account, long push, UUID causation, String activity) {
        locks.lock(List.of(account.runnerId()));
        var row = activities.of(account, activity);
        row.pushId = Math.max(push, row.pushId);
        if (row.deletedAt == null) {
            row.deletedAt = clock.now();
            takeBack(row, causation);
        }
        return Taken.DELETED;
    }

    /** Nothing that came from the account stays. Its runner may link it again, and have it all anew. */
    void takeBack(@Observes Linking.Withdrawn withdrawn) {
        activities.runs(withdrawn.account()).forEach(row -> {
            takeBack(row, withdrawn.causation());
            row.detail = null;
        });
    }

    private void takeBack(ActivityRow row, UUID causation) {
        var run = row.runId;
        row.runId = null;
        if (run != null) {
            record(row, "take back a run");
            runners.known(row.key.program(), row.key.runnerId())
                    .ifPresent(runner -> ledger.deleteRun(runner, causation, run));
        }
    }

    private Taken keep(Runner runner, UUID causation, ActivityRow row, Workout workout, Recording recording) {
        var zone = RunZone.of(recording, null, runner.profile().zone());
        var run = plausible(RecordedRun.of(recording, row.run(), zone, new Addition()));
        if (run.isEmpty()) {
            return Taken.REFUSED;
        }
        if (facts.wasDeleted(runner.program(), runner.id(), run.get().id())) {
            row.deletedAt = clock.now();
            return Taken.DELETED;
        }
        var errand = new Errand(runner.program(), runner.id(), row.key.provider(), causation, null);
        record(row, "tell a run");
        try (var told = Upload.of(new ByteArrayInputStream(workout.told()))) {
            keeping.keep(errand, run.get(), workout.source(), new Recorded(told, Understood.of(recording)));
        }
        return Taken.KEPT;
    }

    /** No request is at work here: the provider's was answered before. */
    private void record(ActivityRow row, String what) {
        var provider = new Who(Who.PROVIDER, row.key.provider());
        trail.add(new Deed(row.key.program(), provider, what, Outcome.ALLOWED), List.of(row.key.runnerId()));
    }

    private Optional<Run> plausible(Run run) {
        try {
            return Optional.of(reader.plausible(run));
        } catch (HttpProblem refused) {
            LOG.infof("a provider's run refused: %s", refused.getDetail());
            return Optional.empty();
        }
    }

    /** What the runner calls another sport now is no run any more; one that is told badly stays as it was told before. */
    private Taken refuse(Runner runner, UUID causation, ActivityRow row, Reading.Refused refused) {
        if (refused.reason() != Refusal.NOT_A_RUN) {
            LOG.infof("a provider's run refused: runner=%s %s", runner.id(), refused.reason());
            return Taken.REFUSED;
        }
        takeBack(row, causation);
        return Taken.NO_RUN;
    }
}
