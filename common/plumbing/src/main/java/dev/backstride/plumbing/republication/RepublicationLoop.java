package dev.backstride.plumbing.republication;

import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Publishes again what was asked for, behind what is new: it waits while the outbox is full. */
@ApplicationScoped
class RepublicationLoop {

    private static final int FULL = 2_000;
    private static final Duration WHILE_FULL = Duration.ofMillis(100);

    /** Also for what another instance began and did not end. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private final RepublicationTransaction transaction;
    private final Outbox outbox;
    private final WokenLoop loop = new WokenLoop("republication", () -> Tenant.everyone(this::turn));

    RepublicationLoop(RepublicationTransaction transaction, Outbox outbox) {
        this.transaction = transaction;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    /** Something was asked for. */
    void wake() {
        loop.wake();
    }

    private Duration turn() {
        if (outbox.count() > FULL) {
            return WHILE_FULL;
        }
        return transaction.work() ? Duration.ZERO : LONGEST_SLEEP;
    }
}
