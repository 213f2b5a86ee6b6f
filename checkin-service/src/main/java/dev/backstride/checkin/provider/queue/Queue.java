package dev.backstride.checkin.provider.queue;

import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;

/** Has pushes read, one program after the other, some at once. Works in real time. */
@ApplicationScoped
public class Queue {

    private static final int AT_ONCE = 8;

    private final Providers providers;
    private final Pushes pushes;
    private final Attempt attempt;
    private final QueueConfig config;
    private final WokenLoop loop = new WokenLoop("provider-pushes", this::turn);

    Queue(Providers providers, Pushes pushes, Attempt attempt, QueueConfig config) {
        this.providers = providers;
        this.pushes = pushes;
        this.attempt = attempt;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (!providers.programs().isEmpty()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    void goOn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Linking.Linked linked) {
        loop.wake();
    }

    /** There is something to read. */
    public void wake() {
        loop.wake();
    }

    private Duration turn() {
        var wait = config.poll();
        for (var program : providers.programs()) {
            var next = Tenant.of(program, () -> turn(program));
            wait = next.compareTo(wait) < 0 ? next : wait;
        }
        return wait;
    }

    private Duration turn(String program) {
        var taken = pushes.take(program, AT_ONCE, Instant.now(), config.lease());
        if (taken.isEmpty()) {
            pushes.forget(program, Instant.now().minus(config.keep()));
            return pushes.next(program).map(Queue::until).orElse(config.poll());
        }
        var readers = new ArrayList<Runnable>();
        taken.forEach(push -> readers.add(() -> Tenant.of(program, () -> attempt.read(push))));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            readers.forEach(executor::execute);
        }
        return Duration.ZERO;
    }

    private static Duration until(Instant next) {
        var wait = Duration.between(Instant.now(), next);
        return wait.isPositive() ? wait : Duration.ofMillis(50);
    }
}
