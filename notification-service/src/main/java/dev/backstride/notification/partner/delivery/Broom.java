package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.attempt.Attempts;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import dev.backstride.plumbing.retention.Fleeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How long events and attempts are kept. */
@ApplicationScoped
class Broom implements Fleeting {

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final WebhookConfig config;

    Broom(Deliveries deliveries, Attempts attempts, WebhookConfig config) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.config = config;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public int letGo(Instant realNow) {
        return deliveries.purge(realNow.minus(config.keepEvents()))
                + attempts.purge(realNow.minus(config.keepAttempts()));
    }
}
