package dev.backstride.plumbing.outbox;

import dev.backstride.plumbing.retention.Fleeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what was published can be published again. */
@ApplicationScoped
class PublishedHorizon implements Fleeting {

    private final Published published;
    private final Duration horizon;

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

    @Override
    public String name() {
        return "published";
    }

    @Override
    public int letGo(Instant realNow) {
        return published.purge(realNow.minus(horizon));
    }
}
