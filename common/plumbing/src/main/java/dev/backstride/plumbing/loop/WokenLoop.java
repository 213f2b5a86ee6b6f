package dev.backstride.plumbing.loop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that takes turns: works until there is nothing to do, then waits to be woken or until the time the
 * turn asked for has passed. A turn that fails is tried again after a back-off, without end: only the world
 * fails here.
 */
public final class WokenLoop {

    private static final Logger LOG = Logger.getLogger(WokenLoop.class);
    private static final Duration BACK_OFF = Duration.ofMillis(500);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    /** One turn. */
    @FunctionalInterface
    public interface Turn {

        /**
         * Does what there is to do.
         *
         * @return how long to wait at most before the next turn; zero to take it at once
         */
        Duration take() throws Exception;
    }

    private final String name;
    private final Turn turn;
    private final Progress progress = new Progress();
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    public WokenLoop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::loop);
    }

    /** Ends the loop after the turn it is in. */
    public synchronized void stop() throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(STOP_PATIENCE);
        }
    }

    /** Takes the next turn now. */
    public void wake() {
        woken.release();
    }

    /** Why nothing has come of its turns for {@code patience} or longer; empty where something has. */
    public Optional<String> standstill(Duration patience) {
        return progress.standstill(patience);
    }

    private void loop() {
        while (running) {
            try {
                sleep(takeTurn());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Duration takeTurn() throws InterruptedException {
        progress.begin();
        try {
            var wait = turn.take();
            progress.succeed();
            return wait;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception fault) {
            progress.fail(fault);
            LOG.warnf(fault, "%s: trying again in %s ms", name, BACK_OFF.toMillis());
            return BACK_OFF;
        }
    }

    private void sleep(Duration wait) throws InterruptedException {
        if (wait.isPositive() && woken.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }
}
