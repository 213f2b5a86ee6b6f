package dev.backstride.notification.message;

import static dev.backstride.notification.message.Carriage.courier;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TourTest {

    /** A tour that misses its wakening fails these tests. */
    private static final Duration NEVER = Duration.ofHours(1);

    private static final int MOST_TAKEN = 100;

    private final Papers papers = new Papers();

    @Test
    void each_message_is_carried_and_noted_once() throws InterruptedException {
        var parcels = papers.queue(1_000);
        var tour = new Tour(papers, courier(_ -> {}), NEVER);

        tour.begin();
        await().until(() -> papers.noted.size() >= parcels.size());
        tour.end();

        assertThat(papers.noted).containsExactlyInAnyOrderElementsOf(parcels);
    }

    @Test
    void one_that_hangs_holds_up_no_other() throws InterruptedException {
        var hanging = papers.queue(1).getFirst();
        var isOver = new CountDownLatch(1);
        var tour = new Tour(papers, courier(parcel -> hangs(parcel.equals(hanging), isOver)), NEVER);
        tour.begin();
        await().until(papers.queued::isEmpty);

        var others = papers.queue(10);
        tour.wake();

        await().until(() -> papers.noted.size() == others.size());
        assertThat(papers.noted).containsExactlyInAnyOrderElementsOf(others);
        isOver.countDown();
        tour.end();
        assertThat(papers.noted).contains(hanging);
    }

    @Test
    void what_is_under_way_when_it_ends_is_noted() throws InterruptedException {
        var parcels = papers.queue(60);
        var isOver = new CountDownLatch(1);
        var underWay = new CountDownLatch(parcels.size());
        var tour = new Tour(
                papers,
                courier(_ -> {
                    underWay.countDown();
                    hangs(true, isOver);
                }),
                NEVER);
        tour.begin();
        await().until(() -> underWay.getCount() == 0);

        Thread.startVirtualThread(isOver::countDown);
        tour.end();

        assertThat(papers.noted).containsExactlyInAnyOrderElementsOf(parcels);
    }

    @Test
    void no_more_is_taken_than_can_be_noted_soon() throws InterruptedException {
        var parcels = papers.queue(2_000);
        var tour = new Tour(papers, courier(_ -> {}), NEVER);

        tour.begin();
        await().until(() -> papers.noted.size() >= parcels.size());
        tour.end();

        assertThat(papers.mostOut).hasValueBetween(MOST_TAKEN, MOST_TAKEN + 50);
    }

    private static void hangs(boolean does, CountDownLatch isOver) {
        if (does) {
            try {
                isOver.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A desk of paper. */
    private static final class Papers implements Desk {

        private final Queue<Parcel> queued = new ConcurrentLinkedQueue<>();
        private final Queue<Parcel> noted = new ConcurrentLinkedQueue<>();
        private final AtomicInteger out = new AtomicInteger();
        private final AtomicInteger mostOut = new AtomicInteger();

        List<Parcel> queue(int count) {
            var parcels = Stream.generate(Carriage::parcel).limit(count).toList();
            queued.addAll(parcels);
            return parcels;
        }

        @Override
        public List<Parcel> take(Channel channel, Instant realNow) {
            var taken = new ArrayList<Parcel>();
            for (var next = queued.poll(); next != null; next = taken.size() < MOST_TAKEN ? queued.poll() : null) {
                taken.add(next);
            }
            mostOut.accumulateAndGet(out.addAndGet(taken.size()), Math::max);
            return taken;
        }

        @Override
        public Optional<Instant> next(Channel channel) {
            return Optional.empty();
        }

        @Override
        public void settle(String program, List<Carried> deliveries, Instant realNow) {
            out.addAndGet(-deliveries.size());
            deliveries.stream().map(Carried::parcel).forEach(noted::add);
        }
    }
}
