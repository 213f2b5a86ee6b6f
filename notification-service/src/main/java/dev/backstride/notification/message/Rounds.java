package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Couriers;
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
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sends the couriers out, again and again, none waiting for another channel's: woken after each commit that queued something, else when the next
 * message may be tried. Works in real time.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private final Round round;
    private final Couriers couriers;
    private final Wakening wakening;
    private final List<WokenLoop> loops;

    Rounds(Round round, Couriers couriers, Wakening wakening, CourierConfig config) {
        this.round = round;
        this.couriers = couriers;
        this.wakening = wakening;
        this.loops = Stream.of(Channel.values())
                .map(channel -> new WokenLoop("courier-" + channel, () -> turn(channel)))
                .toList();
        Stream.of(Channel.values()).map(couriers::of).forEach(courier -> check(courier, config.lease()));
    }

    private static void check(Courier courier, Duration lease) {
        if (courier.patience().compareTo(lease) >= 0) {
            throw new IllegalStateException("backstride.courier.lease: a " + courier.channel()
                    + " under way would be taken for lost, and be sent twice");
        }
    }

    void start(@Observes StartupEvent event) {
        loops.forEach(loop -> {
            wakening.onWake(loop::wake);
            loop.start();
        });
    }

    void goOn(@Observes LetGo event) {
        wakening.wake();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var loop : loops) {
            loop.stop();
        }
    }

    private Duration turn(Channel channel) {
        var parcels = Tenant.everyone(() -> round.take(channel, Instant.now()));
        if (parcels.isEmpty()) {
            return Tenant.everyone(() -> round.next(channel)).map(Rounds::until).orElse(LONGEST_SLEEP);
        }
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            parcels.forEach(parcel -> senders.execute(() -> Tenant.of(parcel.program(), () -> carry(parcel))));
        }
        return Duration.ZERO;
    }

    private void carry(Parcel parcel) {
        try {
            couriers.of(parcel.channel()).deliver(parcel);
            round.delivered(parcel);
        } catch (Undelivered why) {
            LOG.warnf("message %s of runner %s: %s", parcel.id(), parcel.runner(), why.reason());
            round.undelivered(parcel, why, Instant.now());
        }
    }

    private static Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
