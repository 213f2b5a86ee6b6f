package dev.backstride.plumbing.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries what comes in from Kafka until the world allows it, or the service ends. */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private volatile boolean ending;

    void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    /** Whether the service ends: whatever fails from now on is the ending's fault, and comes again. */
    public boolean isEnding() {
        return ending;
    }

    /**
     * Does {@code work}, again and again while the world fails.
     *
     * @param who does it, for the log
     * @throws RuntimeException what lies in the work itself; or anything, when the service ends
     */
    public <T> T untilTheWorldAllows(String who, Supplier<T> work) {
        for (var pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return work.get();
            } catch (RuntimeException fault) {
                if (ending || !Faults.isTheWorlds(fault)) {
                    throw fault;
                }
                LOG.warnf(fault, "%s: trying again in %d ms", who, pause);
                sleep(pause);
            }
        }
    }

    private void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            ending = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it waited for the world", stopped);
        }
    }
}
