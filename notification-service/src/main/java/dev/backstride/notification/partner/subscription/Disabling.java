package dev.backstride.notification.partner.subscription;

import dev.backstride.events.EventType;
import dev.backstride.events.message.WebhookDisabled;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Stops sending where nobody takes anything, and says so on the program's feed of messages. */
@ApplicationScoped
public class Disabling {

    private static final Logger LOG = Logger.getLogger(Disabling.class);

    private final Outbox outbox;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final Audience audience;

    Disabling(Outbox outbox, StoryClock clock, AfterCommit afterCommit, Audience audience) {
        this.outbox = outbox;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.audience = audience;
    }

    /**
     * Disables a webhook, once. It is about no runner: the webhook itself is subject and key, and the transaction holds
     * its row where others hold a runner's lock.
     *
     * @param cause the event that was not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disable(Subscription webhook, Why why, UUID cause) {
        var now = clock.now();
        if (!webhook.disable(why, now)) {
            return;
        }
        var host = URI.create(webhook.url).getHost();
        var data = new WebhookDisabled(webhook.id, host, why.told(), now);
        outbox.append(new OutgoingEvent(
                UUID.randomUUID(),
                EventType.WEBHOOK_DISABLED,
                webhook.program,
                webhook.id,
                null,
                now,
                cause,
                data,
                Share.always(data)));
        afterCommit.run(Audience.class, audience::forget);
        LOG.warnf("webhook %s of %s at %s is disabled: %s", webhook.id, webhook.program, host, why);
    }
}
