package dev.backstride.plumbing.health;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a consumer group is behind, against what it has committed: what was read and not committed is not done.
 *
 * @param topics those that a live member reads, by name
 */
public record Lag(SortedMap<String, Behind> topics) {

    /**
     * How far it is behind on one topic.
     *
     * @param events on all partitions together
     * @param partitions how many of them a live member has
     */
    public record Behind(long events, long partitions) {

        private static Behind of(long events) {
            return new Behind(events, 1);
        }

        private Behind and(Behind other) {
            return new Behind(events + other.events, partitions + other.partitions);
        }
    }

    /** On all topics together. */
    public long events() {
        return topics.values().stream().mapToLong(Behind::events).sum();
    }

    /** How many partitions a live member has. */
    public long partitions() {
        return topics.values().stream().mapToLong(Behind::partitions).sum();
    }

    static Lag of(Admin admin, String group) {
        var assigned = assigned(admin, group);
        var committed = Broker.answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var ends = offsets(admin, assigned, OffsetSpec.latest());
        var starts = offsets(admin, assigned, OffsetSpec.earliest());
        var topics = assigned.stream()
                .collect(Collectors.toMap(
                        TopicPartition::topic,
                        partition -> Behind.of(
                                Math.max(0, ends.getOrDefault(partition, 0L) - done(partition, committed, starts))),
                        Behind::and,
                        TreeMap::new));
        return new Lag(topics);
    }

    private static Set<TopicPartition> assigned(Admin admin, String group) {
        return Broker.answer(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                .flatMap(described -> described.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    /** Who never committed anything starts at the beginning. */
    private static long done(
            TopicPartition partition,
            Map<TopicPartition, OffsetAndMetadata> committed,
            Map<TopicPartition, Long> starts) {
        var offset = committed.get(partition);
        return offset == null ? starts.getOrDefault(partition, 0L) : offset.offset();
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which) {
        var asked = partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which));
        return Broker.answer(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        (Map.Entry<TopicPartition, ListOffsetsResultInfo> entry) ->
                                entry.getValue().offset()));
    }
}
