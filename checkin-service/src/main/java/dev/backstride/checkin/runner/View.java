package dev.backstride.checkin.runner;

import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.tenant.Caller;
import dev.backstride.plumbing.tenant.Role;
import jakarta.enterprise.context.RequestScoped;

/** How much of a runner the caller sees: contacts are for the integrator, the clinician and the runner. */
@RequestScoped
class View {

    private final Caller caller;

    View(Caller caller) {
        this.caller = caller;
    }

    Runner of(Runner runner) {
        var seesContacts = caller.is(Role.INTEGRATOR) || caller.is(Role.CLINICIAN) || caller.is(Role.RUNNER);
        return seesContacts
                ? runner
                : new Runner(runner.id(), runner.program(), runner.registeredAt(), withoutContacts(runner.profile()));
    }

    private static Profile withoutContacts(Profile profile) {
        return new Profile(
                profile.externalId(),
                profile.zone(),
                profile.country(),
                profile.birthDate(),
                profile.locale(),
                null,
                profile.conditions(),
                profile.maxHeartRate(),
                profile.quietHours(),
                profile.channels(),
                profile.checkIns(),
                profile.pauseUntil(),
                profile.consents());
    }
}
