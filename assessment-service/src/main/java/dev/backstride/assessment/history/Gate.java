package dev.backstride.assessment.history;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who reads how much of whom: the runner all, clinicians all that may leave us, coaches
 * and partners what is shared. */
@ApplicationScoped
public class Gate {

    private final Caller caller;
    private final Runners runners;

    Gate(Caller caller, Runners runners) {
        this.caller = caller;
        this.runners = runners;
    }

    /** The runner, if the caller's program has them; 403 for another's self, and for partners without consent. */
    public Optional<KnownRunner> find(UUID id) {
        var runner = runners.find(caller.program(), caller.own(id));
        runner.ifPresent(this::admit);
        return runner;
    }

    /** As {@link #find}; 404 where there is none. */
    public KnownRunner open(UUID id) {
        return find(id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUNNER));
    }

    /** What the caller sees of a decision. */
    public Assessment show(KnownRunner runner, Kept kept) {
        if (caller.is(Role.RUNNER)) {
            return kept.assessment();
        }
        return caller.is(Role.CLINICIAN)
                ? Sharing.shareable(kept)
                : Sharing.outside(kept, runner.profile().agreements());
    }

    private void admit(KnownRunner runner) {
        if (!seesAll() && caller.is(Role.PARTNER) && !runner.profile().allows(Consent.FEED)) {
            throw Problem.forbidden("The runner has not agreed to share this.");
        }
    }

    private boolean seesAll() {
        return caller.is(Role.CLINICIAN) || caller.is(Role.RUNNER);
    }
}
