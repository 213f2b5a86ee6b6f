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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends the courier out, again and again: woken after each commit that queued something, else when the next
 * message may be tried. Works in real time.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    /** How many deliveries are noted in one transaction: a crash before it sends them again. */
    private static final int HANDFUL = 50;

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

    private Duration turn() throws InterruptedException, ExecutionException {
        var parcels = Tenant.everyone(() -> round.take(Instant.now()));
        if (parcels.isEmpty()) {
            return Tenant.everyone(round::next).map(Rounds::until).orElse(LONGEST_SLEEP);
        }
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var deliveries = new ExecutorCompletionService<Carried>(senders);
            parcels.forEach(parcel -> deliveries.submit(() -> carry(parcel)));
            for (var open = parcels.size(); open > 0; ) {
                var ended = ended(deliveries, Math.min(open, HANDFUL));
                settle(ended);
                open -= ended.size();
            }
        }
        return Duration.ZERO;
    }

    /** At least one; and what else has ended by then, up to {@code most}. */
    private static List<Carried> ended(CompletionService<Carried> deliveries, int most)
            throws InterruptedException, ExecutionException {
        var ended = new ArrayList<Carried>(most);
        for (var next = deliveries.take(); next != null; next = ended.size() < most ? deliveries.poll() : null) {
            ended.add(next.get());
        }
        return ended;
    }

    private void settle(List<Carried> ended) {
        ended.stream()
                .collect(Collectors.groupingBy(carried -> carried.parcel().program()))
                .forEach((program, ofProgram) ->
                        Tenant.of(program, () -> round.settle(program, ofProgram, Instant.now())));
    }

    private Carried carry(Parcel parcel) {
        try {
            courier.deliver(parcel);
            return new Carried(parcel, null);
        } catch (Undelivered why) {
            LOG.warnf("message %s of runner %s: %s", parcel.id(), parcel.runner(), why.reason());
            return new Carried(parcel, why.reason());
        }
    }

    private static Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
