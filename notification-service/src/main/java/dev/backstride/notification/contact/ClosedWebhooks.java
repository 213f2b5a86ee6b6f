package dev.backstride.notification.contact;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The webhooks nothing is sent to any more, until somebody names another. */
@ApplicationScoped
public class ClosedWebhooks implements PanacheRepositoryBase<ClosedWebhook, ClosedWebhook.Whose> {

    private static final Logger LOG = Logger.getLogger(ClosedWebhooks.class);

    private final StoryClock clock;

    ClosedWebhooks(StoryClock clock) {
        this.clock = clock;
    }

    boolean has(KnownRunner runner, Recipient recipient, String address) {
        return findByIdOptional(whose(runner, recipient))
                .filter(row -> row.address.equals(address))
                .isPresent();
    }

    /**
     * Sends nothing there any more.
     *
     * @param reason in a word, without personal data
     */
    public void close(KnownRunner runner, Recipient recipient, String address, String reason) {
        var whose = whose(runner, recipient);
        var row = findByIdOptional(whose).orElseGet(() -> new ClosedWebhook(whose));
        row.address = address;
        row.reason = reason;
        row.closedAt = clock.now();
        persist(row);
        LOG.warnf("webhook of %s of runner %s is closed: %s", recipient, runner.id(), reason);
    }

    private static ClosedWebhook.Whose whose(KnownRunner runner, Recipient recipient) {
        return new ClosedWebhook.Whose(runner.program(), runner.id(), recipient);
    }
}
