package dev.backstride.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * As much as goes: each connection begins its next request when the last was answered. For throughput; its latencies
 * say nothing about a load that does not wait.
 */
public record ClosedLoop(int connections) {

    /** Goes on for {@code lasting}. */
    public Load lasting(Duration lasting, Work work) {
        var end = System.nanoTime() + lasting.toNanos();
        return run(new AtomicLong(), () -> System.nanoTime() < end, Long.MAX_VALUE, work);
    }

    /** Does it {@code times} times. */
    public Load times(long times, Work work) {
        return run(new AtomicLong(), () -> true, times, work);
    }

    private Load run(AtomicLong taken, BooleanSupplier goesOn, long times, Work work) {
        var tally = new Tally();
        Crew.of(connections).run(() -> {
            for (var number = taken.getAndIncrement();
                    goesOn.getAsBoolean() && number < times;
                    number = taken.getAndIncrement()) {
                tally.doOnce(work, number, System.nanoTime());
            }
        });
        return tally.done();
    }
}
