package dev.backstride.plumbing.retention;

import dev.backstride.plumbing.loop.WokenLoop;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Has what is fleeting let go of every hour, each by itself. */
@ApplicationScoped
class Retention {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final List<WokenLoop> loops;

    Retention(@All List<Fleeting> fleeting) {
        this.loops = fleeting.stream()
                .map(one -> new WokenLoop("retention-" + one.name(), () -> turn(one)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        loops.forEach(WokenLoop::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var loop : loops) {
            loop.stop();
        }
    }

    private static Duration turn(Fleeting fleeting) {
        var gone = Tenant.everyone(() -> QuarkusTransaction.requiringNew().call(() -> fleeting.letGo(Instant.now())));
        return gone > 0 ? Duration.ZERO : PAUSE;
    }
}
