package dev.backstride.notification.message;

import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One courier's way, again and again: takes more as soon as little is left, so that there is something to carry while
 * the database hears how the rest ended. Woken after each commit that queued something and after each delivery,
 * else when the next message may be tried. Works in real time.
 */
final class Tour {

    /**
     * How many deliveries are noted in one transaction: a crash before it sends them again. So few are still under way or to
     * be noted when more are taken.
     */
    private static final int HANDFUL = 50;

    /** How long those that ended wait for others: a transaction for many costs little more than one for one. */
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Desk desk;
    private final Courier courier;
    private final Duration poll;
    private final WokenLoop loop;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final BlockingQueue<Carried> ended = new LinkedBlockingQueue<>();

    /**
     * The way of {@code courier}.
     *
     * @param poll how often it looks for messages that nobody told it of
     */
    Tour(Desk desk, Courier courier, Duration poll) {
        this.desk = desk;
        this.courier = courier;
        this.poll = poll;
        this.loop = new WokenLoop("courier-" + courier.channel(), this::turn);
    }

    void begin() {
        loop.start();
    }

    /** There is something to carry. */
    void wake() {
        loop.wake();
    }

    /** Takes nothing more, and notes how all that is under way ends. */
    void end() throws InterruptedException {
        loop.stop();
        senders.close();
        while (!ended.isEmpty()) {
            settle(ended());
        }
    }

    private Duration turn() throws InterruptedException {
        if (underWay.get() + ended.size() <= HANDFUL) {
            Tenant.everyone(() -> desk.take(courier.channel(), Instant.now())).forEach(this::carry);
        }
        var some = ended();
        settle(some);
        return some.isEmpty() ? rest() : Duration.ZERO;
    }

    private void carry(Parcel parcel) {
        underWay.incrementAndGet();
        senders.execute(() -> {
            try {
                ended.add(Carried.by(courier, parcel));
            } finally {
                underWay.decrementAndGet();
                loop.wake();
            }
        });
    }

    /** What ended by now; if anything did, also what ends in the moment after it, up to a handful. */
    private List<Carried> ended() throws InterruptedException {
        var some = new ArrayList<Carried>(HANDFUL);
        var until = System.nanoTime() + MOMENT.toNanos();
        for (var next = ended.poll(); next != null; next = another(some.size(), until)) {
            some.add(next);
        }
        return some;
    }

    private @Nullable Carried another(int soFar, long until) throws InterruptedException {
        if (soFar == HANDFUL) {
            return null;
        }
        return underWay.get() > 0 ? ended.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS) : ended.poll();
    }

    private void settle(List<Carried> deliveries) {
        deliveries.stream()
                .collect(Collectors.groupingBy(carried -> carried.parcel().program()))
                .forEach((program, ofProgram) ->
                        Tenant.of(program, () -> desk.settle(program, ofProgram, Instant.now())));
    }

    /** How long there is nothing to do, unless it is woken. */
    private Duration rest() {
        if (underWay.get() > 0) {
            return poll;
        }
        return Tenant.everyone(() -> desk.next(courier.channel()))
                .map(this::until)
                .orElse(poll);
    }

    private Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.compareTo(poll) > 0 ? poll : wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
