package dev.backstride.checkin.runner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.request.Answer;
import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.RequestKeys;
import dev.backstride.events.EventType;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Registers runners and keeps their profiles: lock, row, event, in one transaction. */
@ApplicationScoped
public class Enrolment {

    private static final Logger LOG = Logger.getLogger(Enrolment.class);

    private final Runners runners;
    private final WebhookAddresses webhooks;
    private final RunnerLocks locks;
    private final RequestKeys requests;
    private final Outbox outbox;
    private final StoryClock clock;
    private final ObjectMapper json;
    private final Minutes minutes;

    Enrolment(
            Runners runners,
            WebhookAddresses webhooks,
            RunnerLocks locks,
            RequestKeys requests,
            Outbox outbox,
            StoryClock clock,
            ObjectMapper json,
            Minutes minutes) {
        this.runners = runners;
        this.webhooks = webhooks;
        this.locks = locks;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
        this.minutes = minutes;
    }

    /** 201 with a new runner; 200 with the one that has this external id, unchanged. */
    @Transactional
    public Answer register(Errand errand, Profile profile) {
        var toLock = new ArrayList<>(errand.locks());
        var externalId = profile.externalId();
        if (externalId != null) {
            toLock.add(NameBased.uuid(errand.program(), externalId));
        }
        locks.lock(toLock);
        Eligibility.check(profile, clock.now());
        webhooks.check(profile);
        return requests.once(
                errand,
                () -> (externalId == null ? Optional.<RunnerRow>empty() : runners.called(errand.program(), externalId))
                        .map(row -> answer(200, runners.asRunner(row)))
                        .orElseGet(() -> enrol(errand, profile)));
    }

    /** Changes a profile; 200 with the runner as they are now. */
    @Transactional
    Answer change(Errand errand, UnaryOperator<Profile> change) {
        locks.lock(errand.locks());
        return requests.once(errand, () -> {
            var before = runners.require(errand.program(), errand.runner());
            var profile = change.apply(before.profile());
            Eligibility.check(profile, clock.now());
            webhooks.check(profile);
            return answer(200, profile.equals(before.profile()) ? before : put(errand, profile));
        });
    }

    private Answer enrol(Errand errand, Profile profile) {
        var row = new RunnerRow(new RunnerKey(errand.program(), errand.runner()), clock.now());
        var runner = runners.put(row, profile);
        announce(errand, EventType.RUNNER_REGISTERED, row, runner);
        LOG.infof("runner registered: runner=%s", runner.id());
        return answer(201, runner);
    }

    private Runner put(Errand errand, Profile profile) {
        var row = runners.findById(new RunnerKey(errand.program(), errand.runner()));
        checkFree(errand, profile);
        var agreed = runners.asRunner(row).profile().agreements();
        var runner = runners.put(row, profile);
        announce(errand, EventType.RUNNER_CHANGED, row, runner);
        ConsentWithdrawal.between(runner.id(), agreed, profile.agreements(), clock.now())
                .ifPresent(withdrawal -> announce(errand, row, withdrawal));
        LOG.infof("runner changed: runner=%s", runner.id());
        return runner;
    }

    private void checkFree(Errand errand, Profile profile) {
        var externalId = profile.externalId();
        if (externalId != null
                && runners.called(errand.program(), externalId)
                        .filter(other -> !other.key.id().equals(errand.runner()))
                        .isPresent()) {
            throw Problem.conflict(Fault.EXTERNAL_ID_TAKEN, "Another runner of the program has this externalId.");
        }
    }

    /** Never shared with partners: there is no feed of runners. */
    private void announce(Errand errand, EventType type, RunnerRow row, Runner runner) {
        append(errand, type, row, "runner", runner, null);
    }

    /** Partners hear of it whatever is left. */
    private void announce(Errand errand, RunnerRow row, ConsentWithdrawal withdrawal) {
        append(errand, EventType.CONSENT_WITHDRAWN, row, "consent", withdrawal, Share.always(withdrawal));
        LOG.infof("consent withdrawn: runner=%s", withdrawal.runner());
    }

    private void append(
            Errand errand, EventType type, RunnerRow row, String name, Record data, @Nullable Share shared) {
        outbox.append(new OutgoingEvent(
                NameBased.uuid(row.key.program(), row.key.id(), name, row.version),
                type,
                row.key.program(),
                row.key.id(),
                row.externalId,
                clock.now(),
                errand.causation(),
                data,
                shared));
    }

    private Answer answer(int status, Runner runner) {
        minutes.about(Set.of(runner.id()));
        try {
            return new Answer(status, "/v1/runners/" + runner.id(), json.writeValueAsString(runner));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a runner cannot be written", unwritable);
        }
    }
}
