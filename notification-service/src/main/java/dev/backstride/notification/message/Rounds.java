package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Couriers;
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
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sends the couriers out, again and again, none waiting for another channel's: woken after each commit that queued
 * something, else when the next message may be tried. Works in real time.
 */
@ApplicationScoped
class Rounds {

    /** How many deliveries are noted in one transaction: a crash before it sends them again. */
    private static final int HANDFUL = 50;

    /** How long those that ended wait for others: a transaction for many costs little more than one for one. */
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Round round;
    private final Couriers couriers;
    private final Wakening wakening;
    private final Duration poll;
    private final Map<Channel, WokenLoop> loops;

    Rounds(Round round, Couriers couriers, Wakening wakening, CourierConfig config) {
        this.round = round;
        this.couriers = couriers;
        this.wakening = wakening;
        this.poll = config.poll();
        this.loops = Stream.of(Channel.values())
                .collect(Collectors.toMap(
                        Function.identity(), channel -> new WokenLoop("courier-" + channel, () -> turn(channel))));
        Stream.of(Channel.values()).map(couriers::of).forEach(courier -> check(courier, config.lease()));
    }

    private static void check(Courier courier, Duration lease) {
        if (courier.patience().compareTo(lease) >= 0) {
            throw new IllegalStateException("backstride.courier.lease: a " + courier.channel()
                    + " under way would be taken for lost, and be sent twice");
        }
    }

    void start(@Observes StartupEvent event) {
        loops.forEach((channel, loop) -> {
            wakening.onWake(channel, loop::wake);
            loop.start();
        });
    }

    void goOn(@Observes LetGo event) {
        loops.values().forEach(WokenLoop::wake);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var loop : loops.values()) {
            loop.stop();
        }
    }

    private Duration turn(Channel channel) throws InterruptedException, ExecutionException {
        var parcels = Tenant.everyone(() -> round.take(channel, Instant.now()));
        if (parcels.isEmpty()) {
            return Tenant.everyone(() -> round.next(channel)).map(this::until).orElse(poll);
        }
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var deliveries = new ExecutorCompletionService<Carried>(senders);
            parcels.forEach(parcel -> deliveries.submit(() -> Carried.by(couriers.of(parcel.channel()), parcel)));
            for (var open = parcels.size(); open > 0; ) {
                var ended = ended(deliveries, Math.min(open, HANDFUL));
                settle(ended);
                open -= ended.size();
            }
        }
        return Duration.ZERO;
    }

    /** At least one; and what else ends in the moment after it, up to {@code most}. */
    private static List<Carried> ended(CompletionService<Carried> deliveries, int most)
            throws InterruptedException, ExecutionException {
        var ended = new ArrayList<Carried>(most);
        ended.add(deliveries.take().get());
        var until = System.nanoTime() + MOMENT.toNanos();
        while (ended.size() < most) {
            var next = deliveries.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
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

    private Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.compareTo(poll) > 0 ? poll : wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
