package dev.backstride.notification.synthetic;

import dev.backstride.notification.advice.Decisions;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has something told at the front door and waits until it is heard here, at the far end: HTTP, check-in, outbox, Kafka,
 * assessment, outbox, Kafka, notification, each with its database.
 */
@ApplicationScoped
class Chain {

    private static final Logger LOG = Logger.getLogger(Chain.class);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final SyntheticConfig config;
    private final CheckInDoor door;
    private final Decisions decisions;
    private final Arrivals arrivals;
    private final StoryClock clock;
    private @Nullable WokenLoop loop;

    Chain(SyntheticConfig config, CheckInDoor door, Decisions decisions, Arrivals arrivals, StoryClock clock) {
        this.config = config;
        this.door = door;
        this.decisions = decisions;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Begins, where there is to be a made-up runner.
     *
     * @throws IllegalStateException if there is to be one and no token is named for them
     */
    synchronized void start(@Observes StartupEvent event) {
        config.program().ifPresent(program -> {
            var token = config.tokenFile()
                    .orElseThrow(() -> new IllegalStateException("backstride.synthetic.token-file is missing"));
            var runner = new SyntheticRunner(door, token);
            arrivals.expect();
            var turns = new WokenLoop("synthetic-runner", () -> turn(program, runner));
            turns.start();
            loop = turns;
        });
    }

    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.stop();
        }
    }

    private Duration turn(String program, SyntheticRunner runner) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var now = clock.now().truncatedTo(ChronoUnit.MILLIS);
            var id = runner.ready(now);
            var told = System.nanoTime();
            runner.feelWell(id, now);
            await(program, id, now, told).ifPresentOrElse(arrivals::arrived, () -> lost(id));
        } catch (IOException fault) {
            LOG.warnf("the check-in service does not take what the made-up runner tells: %s", fault);
            arrivals.notTaken();
        }
        var left = config.pause().minus(since(began));
        return left.isPositive() ? left : Duration.ofMillis(1);
    }

    private void lost(UUID runner) {
        LOG.warnf("what the made-up runner %s told has not been decided about in %s", runner, config.patience());
        arrivals.lost();
    }

    /** How long it took until the decision about what was felt at {@code at} was heard; empty if it was not in time. */
    private Optional<Duration> await(String program, UUID runner, Instant at, long told) throws InterruptedException {
        while (since(told).compareTo(config.patience()) < 0) {
            if (isHeard(program, runner, at)) {
                return Optional.of(since(told));
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return Optional.empty();
    }

    private boolean isHeard(String program, UUID runner, Instant at) {
        return Tenant.of(
                program, () -> QuarkusTransaction.requiringNew().call(() -> decisions.isHeard(program, runner, at)));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
