package dev.backstride.notification.partner.feed;

import dev.backstride.notification.partner.feed.FeedCount.Fate;
import dev.backstride.notification.partner.subscription.Audience;
import dev.backstride.plumbing.intake.Faults;
import dev.backstride.plumbing.intake.Patience;
import dev.backstride.plumbing.tenant.Tenant;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String WHO = "webhooks";

    private final Audience audience;
    private final Distribution distribution;
    private final FeedCount counts;
    private final Patience patience;

    FeedsConsumer(Audience audience, Distribution distribution, FeedCount counts, Patience patience) {
        this.audience = audience;
        this.distribution = distribution;
        this.counts = counts;
        this.patience = patience;
    }

    @Incoming(WHO)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        var listening = patience.untilTheWorldAllows(WHO, audience::programs);
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

    private void distribute(String program, List<Told> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            patience.untilTheWorldAllows(WHO, () -> {
                Tenant.of(program, () -> distribution.distribute(program, batch));
                return true;
            });
        } catch (RuntimeException fault) {
            if (patience.isEnding() || Faults.isTheWorlds(fault)) {
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
}
