package dev.backstride.checkin.erasure;

import dev.backstride.checkin.request.Errand;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets a runner, whoever asks for it and by whatever door. */
@ApplicationScoped
public class Forgetting {

    private final Erasures erasures;

    Forgetting(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Forgets {@code errand}'s runner here and tells everybody else to; 404 where there is none. */
    public Receipt of(Errand errand) {
        // Records of theirs that could not be read belong to no program.
        return Tenant.everyone(() -> erasures.erase(errand));
    }
}
