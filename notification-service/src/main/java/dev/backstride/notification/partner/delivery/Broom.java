package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.attempt.Attempts;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Forgets events and attempts that have been kept for long enough. */
@ApplicationScoped
class Broom {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final WebhookConfig config;
    private final WokenLoop loop = new WokenLoop("webhooks-broom", this::turn);

    Broom(Deliveries deliveries, Attempts attempts, WebhookConfig config) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    private Duration turn() {
        return Tenant.everyone(() -> sweep(Instant.now())) > 0 ? Duration.ZERO : PAUSE;
    }

    /** Forgets some; says how many. */
    int sweep(Instant realNow) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.purge(realNow.minus(config.keepEvents()))
                        + attempts.purge(realNow.minus(config.keepAttempts())));
    }
}
