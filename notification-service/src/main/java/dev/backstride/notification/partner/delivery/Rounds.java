package dev.backstride.notification.partner.delivery;

import dev.backstride.notification.partner.subscription.Enabled;
import dev.backstride.notification.partner.subscription.WebhookConfig;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends couriers out, again and again, none waiting for another one's webhook: woken after each commit that brought
 * something, else when something is to be tried again.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    /** How many webhooks are on at once in this process. */
    private static final int COURIERS = 32;

    private static final Duration LEAST = Duration.ofMillis(20);

    private final Turns turns;
    private final Courier courier;
    private final Wakening wakening;
    private final Duration poll;
    private final Semaphore idle = new Semaphore(COURIERS);
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final WokenLoop loop = new WokenLoop("webhooks", this::turn);

    Rounds(Turns turns, Courier courier, Wakening wakening, WebhookConfig config) {
        this.turns = turns;
        this.courier = courier;
        this.wakening = wakening;
        this.poll = config.poll();
        if (Courier.PATIENCE.compareTo(config.lease()) >= 0) {
            throw new IllegalStateException(
                    "backstride.webhooks.lease: a courier on the way would be taken for dead, and events be sent twice");
        }
    }

    void start(@Observes StartupEvent event) {
        wakening.onWake(loop::wake);
        loop.start();
    }

    void goOn(@Observes Enabled event) {
        loop.wake();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        couriers.shutdown();
        if (!couriers.awaitTermination(Courier.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            couriers.shutdownNow();
        }
    }

    private Duration turn() {
        var free = idle.availablePermits();
        if (free == 0) {
            return poll;
        }
        var bags = Tenant.everyone(() -> turns.take(free, Instant.now()));
        for (var bag : bags) {
            idle.acquireUninterruptibly();
            couriers.execute(() -> carry(bag));
        }
        return bags.isEmpty() ? untilNext() : Duration.ZERO;
    }

    private Duration untilNext() {
        return Tenant.everyone(() -> turns.next(Instant.now()))
                .map(next -> Duration.between(Instant.now(), next))
                .map(wait -> wait.compareTo(LEAST) < 0 ? LEAST : wait)
                .filter(wait -> wait.compareTo(poll) < 0)
                .orElse(poll);
    }

    /** What cannot be noted is sent again when the lease is over, under the same id. */
    private void carry(Bag bag) {
        try {
            var posted = courier.carry(bag);
            Tenant.of(bag.target().program(), () -> turns.settle(bag.target(), posted, Instant.now()));
        } catch (ExecutionException | RuntimeException fault) {
            LOG.warnf(
                    fault,
                    "webhook %s: what became of it could not be noted",
                    bag.target().id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            idle.release();
            loop.wake();
        }
    }
}
