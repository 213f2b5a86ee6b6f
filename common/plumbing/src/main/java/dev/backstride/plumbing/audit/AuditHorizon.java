package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.retention.Fleeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long it is kept who touched a runner's data. */
@ApplicationScoped
class AuditHorizon implements Fleeting {

    /** The database keeps its rows so long itself; a leap year is no exception. */
    private static final Duration LEAST = Duration.ofDays(367);

    private final Trail trail;
    private final Duration horizon;

    /**
     * A horizon.
     *
     * @param horizon how long it is kept who read or changed a runner's data, in real time; 367 days at least
     */
    AuditHorizon(
            Trail trail, @ConfigProperty(name = "backstride.audit.horizon", defaultValue = "P1096D") Duration horizon) {
        if (horizon.compareTo(LEAST) < 0) {
            throw new IllegalStateException("backstride.audit.horizon: 367 days at least");
        }
        this.trail = trail;
        this.horizon = horizon;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int letGo(Instant realNow) {
        return trail.purge(realNow.minus(horizon));
    }
}
