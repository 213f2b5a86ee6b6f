package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.loop.WokenLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sees to it that what was handled is committed. The connector tries once and forgets what failed, as where the broker
 * stood still: the group would look as if it were behind until the partition's next event, and read it again after a
 * restart.
 */
@ApplicationScoped
public class Commits {

    private static final Logger LOG = Logger.getLogger(Commits.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaClientService kafka;
    private final Map<String, Handled> channels = new ConcurrentHashMap<>();
    private final WokenLoop loop = new WokenLoop("commits", this::turn);

    Commits(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    /** {@code records} of {@code channel} were handled, and all before them. */
    public void handled(String channel, ConsumerRecords<?, ?> records) {
        channels.computeIfAbsent(channel, _ -> new Handled()).note(records);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    private Duration turn() {
        channels.forEach((channel, handled) -> {
            if (!handled.isCommitted()) {
                commit(channel, handled);
            }
        });
        return PAUSE;
    }

    private void commit(String channel, Handled handled) {
        try {
            kafka.getConsumer(channel)
                    .runOnPollingThread(consumer -> {
                        handled.commit(consumer);
                    })
                    .await()
                    .atMost(PATIENCE);
        } catch (KafkaException | TimeoutException away) {
            LOG.debugf(away, "%s: not committed yet", channel);
        }
    }
}
