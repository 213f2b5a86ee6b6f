package dev.backstride.devui.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Readings once a second. A subscriber who cannot keep up misses some, and never sees an old one. */
final class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Beat() {}

    /** Reading may block, so it leaves the event loop; where it fails, it goes on with the next. */
    static <T> Multi<T> of(Supplier<T> reading) {
        return Multi.createFrom()
                .ticks()
                .every(SECOND)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> reading.get())
                .onFailure()
                .invoke(fault -> LOG.warnf("the Dev UI could not be told: %s", fault))
                .onFailure()
                .retry()
                .withBackOff(SECOND, SECOND)
                .indefinitely();
    }
}
