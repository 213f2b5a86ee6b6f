package dev.backstride.notification.partner.feed;

import dev.backstride.notification.partner.feed.FeedCount.Fate;
import dev.backstride.notification.partner.subscription.Audience;
import dev.backstride.plumbing.intake.Faults;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads all feeds, in a group of its own. Consents and redaction are applied by whoever published; what is left is whom
 * it concerns. A record that cannot be read is counted and left behind: the partner's own reader would do the same. When
 * the world fails, a batch is tried until it works; what comes twice is sent once.
 */
@ApplicationScoped
class FeedsConsumer {

    private static final Logger LOG = Logger.getLogger(FeedsConsumer.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Audience audience;
    private final Distribution distribution;
    private final FeedCount counts;
    private volatile boolean ending;

    FeedsConsumer(Audience audience, Distribution distribution, FeedCount counts) {
        this.audience = audience;
        this.distribution = distribution;
        this.counts = counts;
    }

    void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    @Incoming("webhooks")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        var listening = untilTheWorldAllows(audience::programs);
        if (listening.isEmpty()) {
            counts.add(records.count(), Fate.PASSED_OVER);
            return;
        }
        var batches = new LinkedHashMap<String, List<Told>>();
        for (ConsumerRecord<String, byte[]> record : records) {
            sort(record, listening, batches);
        }
        for (var batch : batches.entrySet()) {
            distribute(batch.getKey(), batch.getValue());
        }
    }

    /** An empty record makes room in a compacted feed, and tells nothing that an event does not tell. */
    private void sort(ConsumerRecord<String, byte[]> record, Set<String> listening, Map<String, List<Told>> to) {
        var program = programOf(record.topic());
        if (record.value() == null || !listening.contains(program)) {
            counts.add(1, Fate.PASSED_OVER);
            return;
        }
        try {
            to.computeIfAbsent(program, _ -> new ArrayList<>()).add(Told.of(record));
        } catch (Told.Unreadable why) {
            leave(record.topic() + "/" + record.partition() + "/" + record.offset() + ": " + why.getMessage());
        }
    }

    /** Between the first dot and the last. */
    private static String programOf(String feed) {
        return feed.substring(feed.indexOf('.') + 1, feed.lastIndexOf('.'));
    }

    private void distribute(String program, List<Told> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        try {
            untilTheWorldAllows(() -> {
                Tenant.of(program, () -> distribution.distribute(program, batch));
                return true;
            });
        } catch (RuntimeException fault) {
            if (ending) {
                throw fault;
            }
            if (batch.size() == 1) {
                leave(batch.getFirst().type() + " " + batch.getFirst().id() + ": " + Faults.describe(fault));
                return;
            }
            for (var one : batch) {
                distribute(program, List.of(one));
            }
        }
    }

    private void leave(String what) {
        LOG.errorf("webhooks: cannot read %s", what);
        counts.add(1, Fate.UNREADABLE);
    }

    private <T> T untilTheWorldAllows(Supplier<T> work) throws InterruptedException {
        for (var pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return work.get();
            } catch (RuntimeException fault) {
                if (ending || !Faults.isTheWorlds(fault)) {
                    throw fault;
                }
                LOG.warnf(fault, "webhooks: trying again in %d ms", pause);
                Thread.sleep(pause);
            }
        }
    }
}
