package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.intake.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * One turn's firing. Runners come in handfuls, since a transaction for many costs little more than one for one. Where
 * one runner's timers cannot be fired, theirs alone wait for the next turn.
 */
final class Firing {

    private static final Logger LOG = Logger.getLogger(Firing.class);
    private static final int HANDFUL = 100;
    private static final Duration WHILE_OTHERS_WORK = Duration.ofMillis(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final TimerTransaction transaction;
    private final Instant now;
    private int fired;
    private boolean failed;

    Firing(TimerTransaction transaction, Instant now) {
        this.transaction = transaction;
        this.now = now;
    }

    /** How long to wait before the next turn. */
    Duration pause() {
        if (fired > 0) {
            return Duration.ZERO;
        }
        return failed ? AFTER_FAILURE : WHILE_OTHERS_WORK;
    }

    /**
     * Fires what is due for {@code runners}.
     *
     * @throws RuntimeException if the world fails
     */
    void of(String program, List<UUID> runners) {
        for (var from = 0; from < runners.size(); from += HANDFUL) {
            together(program, runners.subList(from, Math.min(from + HANDFUL, runners.size())));
        }
    }

    private void together(String program, List<UUID> runners) {
        try {
            fired += transaction.fire(program, runners, now);
        } catch (RuntimeException fault) {
            if (Faults.isTheWorlds(fault)) {
                throw fault;
            }
            if (runners.size() == 1) {
                failed = true;
                LOG.errorf(fault, "timers of runner %s: left for the next turn", runners.getFirst());
            } else {
                runners.forEach(runner -> together(program, List.of(runner)));
            }
        }
    }
}
