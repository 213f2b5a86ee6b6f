package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.retention.Fleeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the inbox knows an event again. */
@ApplicationScoped
class InboxHorizon implements Fleeting {

    private final Inbox inbox;
    private final Duration horizon;

    /**
     * A horizon.
     *
     * @param horizon how long an event that was handled is known again, in real time. Longer than Kafka keeps records
     *     (7 days) and the age of the oldest back-up together: what either brings again is not handled twice
     */
    InboxHorizon(
            Inbox inbox, @ConfigProperty(name = "backstride.inbox.horizon", defaultValue = "P40D") Duration horizon) {
        this.inbox = inbox;
        this.horizon = horizon;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public int letGo(Instant realNow) {
        return inbox.purge(realNow.minus(horizon));
    }
}
