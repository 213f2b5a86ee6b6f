package dev.backstride.checkin.runner;

import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.enterprise.context.RequestScoped;

/**
 * How much of a runner the caller sees. Contacts and conditions are for the integrator, the clinician and the
 * runner; coaches see conditions where the runner shares flags, and partners see whom they see as coaches do.
 */
@RequestScoped
public class View {

    private final Caller caller;

    View(Caller caller) {
        this.caller = caller;
    }

    /** The runner; 403 for partners with whom they share nothing. */
    public Runner admit(Runner runner) {
        if (!opens(runner)) {
            throw Problem.forbidden("The runner has not agreed to share this.");
        }
        return runner;
    }

    /** Whether the caller may know of {@code runner}. */
    boolean opens(Runner runner) {
        return seesAll() || !caller.is(Role.PARTNER) || runner.profile().allows(Consent.FEED);
    }

    Runner of(Runner runner) {
        return seesAll()
                ? runner
                : new Runner(runner.id(), runner.program(), runner.registeredAt(), shared(runner.profile()));
    }

    private boolean seesAll() {
        return caller.is(Role.INTEGRATOR) || caller.is(Role.CLINICIAN) || caller.is(Role.RUNNER);
    }

    private static Profile shared(Profile profile) {
        return new Profile(
                profile.externalId(),
                profile.zone(),
                profile.country(),
                profile.birthDate(),
                profile.locale(),
                null,
                profile.allows(Consent.FLAGS) ? profile.conditions() : null,
                profile.maxHeartRate(),
                profile.quietHours(),
                profile.channels(),
                profile.checkIns(),
                profile.pauseUntil(),
                profile.consents());
    }
}
