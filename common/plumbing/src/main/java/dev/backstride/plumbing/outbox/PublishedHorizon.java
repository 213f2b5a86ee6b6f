package dev.backstride.plumbing.outbox;

import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets go, every hour, of what was published long ago. */
@ApplicationScoped
class PublishedHorizon {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Published published;
    private final Duration horizon;
    private final WokenLoop loop = new WokenLoop("published-horizon", this::turn);

    /**
     * A horizon.
     *
     * @param horizon how long what was published can be published again, in real time
     */
    PublishedHorizon(
            Published published,
            @ConfigProperty(name = "backstride.republication.horizon", defaultValue = "P30D") Duration horizon) {
        this.published = published;
        this.horizon = horizon;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    private Duration turn() {
        Tenant.everyone(() -> published.purge(Instant.now().minus(horizon)));
        return PAUSE;
    }
}
