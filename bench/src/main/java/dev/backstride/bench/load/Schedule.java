package dev.backstride.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * When each of many requests is to begin: at even intervals, however long those before it take. Safe for any thread.
 */
final class Schedule {

    /** One request's turn. */
    record Turn(long number, long intendedNanos) {

        /** Waits for it; a turn whose time has passed is late and begins at once. */
        void await() {
            for (var left = intendedNanos - System.nanoTime(); left > 0; left = intendedNanos - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }

        boolean isLaterThan(Duration limit) {
            return System.nanoTime() - intendedNanos > limit.toNanos();
        }
    }

    private final long began = System.nanoTime();
    private final AtomicLong taken = new AtomicLong();
    private final double intervalNanos;
    private final long turns;

    /**
     * Begins now.
     *
     * @param perSecond requests
     */
    Schedule(double perSecond, Duration lasting) {
        this.intervalNanos = Duration.ofSeconds(1).toNanos() / perSecond;
        this.turns = Math.round(perSecond * lasting.toMillis() / 1_000);
    }

    /** The next turn; null when all are taken. */
    @Nullable
    Turn next() {
        var number = taken.getAndIncrement();
        return number < turns ? new Turn(number, began + Math.round(number * intervalNanos)) : null;
    }
}
