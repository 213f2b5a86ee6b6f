package dev.backstride.stack.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What was started, to be ended in the opposite order, once. Ending waits for a start in progress; nothing starts
 * after it. Safe to share between threads.
 */
public final class Rundown implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean over;

    /**
     * Starts a part and remembers to end it.
     *
     * @throws IllegalStateException when the end has begun
     */
    public synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        if (over) {
            throw new IllegalStateException("The system is being ended");
        }
        var running = part.get();
        started.push(running);
        return running;
    }

    public boolean isOver() {
        return over;
    }

    /** Ends everything even if some of it fails to end; the first failure is thrown at last. */
    @Override
    public synchronized void close() {
        over = true;
        RuntimeException failure = null;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("A part did not end cleanly", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
