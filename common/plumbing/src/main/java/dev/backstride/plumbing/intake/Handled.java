package dev.backstride.plumbing.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the partitions of a channel were handled, as long as the broker is not known to know. */
final class Handled {

    /** The thread that asks is the one that polls. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    /** {@code records} were handled, and all before them. */
    void note(ConsumerRecords<?, ?> records) {
        for (var partition : records.partitions()) {
            next.put(partition, records.records(partition).getLast().offset() + 1);
        }
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
        var committed = consumer.committed(handled.keySet(), PATIENCE);
        var lost = new HashMap<TopicPartition, OffsetAndMetadata>();
        handled.forEach((partition, offset) -> {
            if (isBehind(committed.get(partition), offset) && isWithin(consumer, partition, offset)) {
                lost.put(partition, new OffsetAndMetadata(offset));
            }
        });
        if (!lost.isEmpty()) {
            consumer.commitSync(lost, PATIENCE);
        }
        handled.forEach(next::remove);
    }

    private static boolean isBehind(@Nullable OffsetAndMetadata committed, long offset) {
        return committed == null || committed.offset() < offset;
    }

    /** A topic that was made anew begins at zero: what was handled of the one before says nothing about it. */
    private static boolean isWithin(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        return offset <= consumer.position(partition, PATIENCE);
    }
}
