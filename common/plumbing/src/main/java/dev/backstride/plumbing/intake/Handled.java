package dev.backstride.plumbing.intake;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the partitions of a channel were handled, as long as the broker is not known to know. */
final class Handled {

    /** The thread that waits is the one that polls. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    /** The record at {@code offset} was handled, and all before it. */
    void note(TopicPartition partition, long offset) {
        next.put(partition, offset + 1);
    }

    boolean isCommitted() {
        return next.isEmpty();
    }

    /**
     * Commits what of it is not, as far as the partitions are still {@code consumer}'s own.
     *
     * @throws org.apache.kafka.common.KafkaException where the broker does not answer; nothing is forgotten then
     */
    void commit(Consumer<?, ?> consumer) {
        next.keySet().retainAll(consumer.assignment());
        var handled = Map.copyOf(next);
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        handled.forEach((partition, offset) -> {
            if (isWithin(consumer, partition, offset)) {
                offsets.put(partition, new OffsetAndMetadata(offset));
            }
        });
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets, PATIENCE);
        }
        handled.forEach(next::remove);
    }

    /** What is read of {@code partitions} from now on is another's affair. */
    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(next::remove);
    }

    /** A topic that was made anew begins at zero: what was handled of the one before says nothing about it. */
    private static boolean isWithin(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        return offset <= consumer.position(partition, PATIENCE);
    }
}
