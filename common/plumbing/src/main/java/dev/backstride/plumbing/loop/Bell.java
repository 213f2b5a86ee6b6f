package dev.backstride.plumbing.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Rings once a service has taken something in, for those who wait for it. Only so many may wait at once, as each holds
 * a worker; the others get their answer at once. In real time.
 */
@ApplicationScoped
public class Bell {

    private static final int SEATS = 16;

    /** What another instance takes in does not ring here. */
    private static final Duration LOOK_ANYWAY = Duration.ofMillis(250);

    private final Semaphore seats = new Semaphore(SEATS);
    private final Lock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    private long rings;

    /** Everybody who waits looks again. */
    public void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@code so} holds, at the latest when {@code patience} is over. */
    public boolean waitUntil(BooleanSupplier so, Duration patience) {
        if (so.getAsBoolean()) {
            return true;
        }
        if (!patience.isPositive() || !seats.tryAcquire()) {
            return false;
        }
        try {
            return waitSeated(so, System.nanoTime() + patience.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            seats.release();
        }
    }

    private boolean waitSeated(BooleanSupplier so, long end) throws InterruptedException {
        while (true) {
            var heard = heard();
            if (so.getAsBoolean()) {
                return true;
            }
            var left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            listen(heard, Math.min(left, LOOK_ANYWAY.toNanos()));
        }
    }

    private long heard() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    private void listen(long heard, long nanos) throws InterruptedException {
        lock.lock();
        try {
            for (var left = nanos; rings == heard && left > 0; ) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
