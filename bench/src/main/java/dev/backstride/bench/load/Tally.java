package dev.backstride.bench.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.jspecify.annotations.Nullable;

/** Counts as the load goes on. Safe for any thread. */
final class Tally {

    private final ConcurrentHistogram latency = Latency.concurrent();
    private final LongAdder failures = new LongAdder();
    private final AtomicReference<@Nullable Exception> firstFailure = new AtomicReference<>();
    private final long began = System.nanoTime();

    /** Does {@code work} and notes how long it was from its intended beginning to its end. */
    void doOnce(Work work, long number, long intendedNanos) {
        try {
            work.doOnce(number, intendedNanos);
            latency.recordValue(Latency.micros(System.nanoTime() - intendedNanos));
        } catch (Exception failure) {
            fail(failure);
        }
    }

    /** Notes one that came too late to be begun at all. */
    void giveUp() {
        fail(new TimeoutException("the system was so far behind that this was not sent"));
    }

    private void fail(Exception failure) {
        failures.increment();
        firstFailure.compareAndSet(null, failure);
    }

    Load done() {
        var tookSeconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        return new Load(latency.copy(), tookSeconds, failures.sum(), firstFailure.get());
    }
}
