package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.loop.Worker;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Fires timers when they are due, those of some runners together. Sleeps until the next one; woken when one is set or
 * story time moves, and now and then by itself to see those of other instances.
 */
@ApplicationScoped
class TimerLoop implements Worker {

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final TimerTransaction transaction;
    private final StoryClock clock;
    private final List<TimerHandler> handlers;
    private final WokenLoop loop = new WokenLoop("timers", this::turn);

    TimerLoop(TimerTransaction transaction, StoryClock clock, @All List<TimerHandler> handlers) {
        this.transaction = transaction;
        this.clock = clock;
        this.handlers = handlers;
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.isEmpty()) {
            clock.onMove(loop::wake);
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    void wake() {
        loop.wake();
    }

    @Override
    public String work() {
        return "timers";
    }

    @Override
    public boolean needsKafka() {
        return false;
    }

    @Override
    public Optional<String> standstill(Duration patience) {
        return loop.standstill(patience);
    }

    private Duration turn() {
        var now = clock.now();
        var runners = Tenant.everyone(() -> transaction.runnersWithDueTimers(now));
        if (runners.isEmpty()) {
            return Tenant.everyone(() -> transaction.nextAfter(now))
                    .map(clock::until)
                    .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                    .orElse(LONGEST_SLEEP);
        }
        var firing = new Firing(transaction, now);
        runners.forEach((program, owners) -> Tenant.of(program, () -> firing.of(program, List.copyOf(owners))));
        return firing.pause();
    }
}
