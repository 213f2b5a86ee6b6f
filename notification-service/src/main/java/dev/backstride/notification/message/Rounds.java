package dev.backstride.notification.message;

import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.pause.LetGo;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Sends the courier out, again and again: woken after each commit that queued something, else when the next
 * message may be tried. Works in real time.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private final Round round;
    private final Courier courier;
    private final Wakening wakening;
    private final WokenLoop loop = new WokenLoop("courier", this::turn);

    Rounds(Round round, Courier courier, Wakening wakening) {
        this.round = round;
        this.courier = courier;
        this.wakening = wakening;
    }

    void start(@Observes StartupEvent event) {
        wakening.onWake(loop::wake);
        loop.start();
    }

    void goOn(@Observes LetGo event) {
        wakening.wake();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    private Duration turn() {
        var parcels = Tenant.everyone(() -> round.take(Instant.now()));
        if (parcels.isEmpty()) {
            return Tenant.everyone(round::next).map(Rounds::until).orElse(LONGEST_SLEEP);
        }
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            parcels.forEach(parcel -> senders.execute(() -> Tenant.of(parcel.program(), () -> carry(parcel))));
        }
        return Duration.ZERO;
    }

    private void carry(Parcel parcel) {
        try {
            courier.deliver(parcel);
            round.delivered(parcel);
        } catch (Undelivered why) {
            LOG.warnf("message %s of runner %s: %s", parcel.id(), parcel.runner(), why.reason());
            round.undelivered(parcel, why.reason(), Instant.now());
        }
    }

    private static Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
