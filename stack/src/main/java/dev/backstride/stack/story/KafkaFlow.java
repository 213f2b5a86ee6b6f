package dev.backstride.stack.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how far the services' consumer groups are behind. */
public final class KafkaFlow implements Supplier<Flow>, AutoCloseable {

    private final Admin admin;
    private final Collection<String> groups;
    private final Map<String, Set<TopicPartition>> known = new HashMap<>();

    public KafkaFlow(String bootstrap, Collection<String> groups) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
        this.groups = groups;
    }

    @Override
    public Flow get() {
        try {
            // Commits before ends: what is finished in between must not look like less than nothing to do.
            var committed = committed();
            var concerned = concerned();
            committed.forEach((group, offsets) ->
                    concerned.computeIfAbsent(group, _ -> new HashSet<>()).addAll(offsets.keySet()));
            var all = concerned.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            var earliest = ask(all, OffsetSpec.earliest());
            var ends = offsets(ask(all, OffsetSpec.latest()));
            var starts = offsets(earliest);
            var lag = new TreeMap<String, Long>();
            concerned.forEach((group, partitions) ->
                    lag.put(group, lag(partitions, committed.getOrDefault(group, Map.of()), starts, ends)));
            return new Flow(written(ends), lag);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not say where its records are", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A partition this group never committed counts from its start. */
    private static long lag(
            Set<TopicPartition> partitions,
            Map<TopicPartition, Long> committed,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .mapToLong(partition -> {
                    long start = starts.getOrDefault(partition, 0L);
                    return ends.getOrDefault(partition, start) - committed.getOrDefault(partition, start);
                })
                .sum();
    }

    private static Map<String, Long> written(Map<TopicPartition, Long> ends) {
        var written = new TreeMap<String, Long>();
        ends.forEach((partition, end) -> written.put(partition.toString(), end));
        return written;
    }

    private Map<String, Map<TopicPartition, Long>> committed() throws ExecutionException, InterruptedException {
        var all = new ListConsumerGroupOffsetsSpec();
        var answer = admin.listConsumerGroupOffsets(groups.stream().collect(Collectors.toMap(g -> g, _ -> all)));
        var committed = new HashMap<String, Map<TopicPartition, Long>>();
        for (var group : answer.all().get().entrySet()) {
            committed.put(group.getKey(), withCommit(group.getValue()));
        }
        return committed;
    }

    /** A partition without a commit of this group comes as null. */
    private static Map<TopicPartition, Long> withCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        var known = new HashMap<TopicPartition, Long>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                known.put(partition, offset.offset());
            }
        });
        return known;
    }

    /** What a group was given once stays its own: a member that died still has to finish it when it is back. */
    private synchronized Map<String, Set<TopicPartition>> concerned() throws ExecutionException, InterruptedException {
        if (!known.keySet().containsAll(groups)) {
            assigned().forEach((group, partitions) -> {
                if (!partitions.isEmpty()) {
                    known.put(group, partitions);
                }
            });
        }
        var concerned = new HashMap<String, Set<TopicPartition>>();
        known.forEach((group, partitions) -> concerned.put(group, new HashSet<>(partitions)));
        return concerned;
    }

    private Map<String, Set<TopicPartition>> assigned() throws ExecutionException, InterruptedException {
        var present = admin.listGroups().all().get().stream()
                .map(g -> g.groupId())
                .filter(groups::contains)
                .toList();
        var assigned = new HashMap<String, Set<TopicPartition>>();
        for (var group : admin.describeConsumerGroups(present).all().get().entrySet()) {
            assigned.put(
                    group.getKey(),
                    group.getValue().members().stream()
                            .flatMap(member -> member.assignment().topicPartitions().stream())
                            .collect(Collectors.toSet()));
        }
        return assigned;
    }

    private ListOffsetsResult ask(Set<TopicPartition> partitions, OffsetSpec spec) {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, _ -> spec)));
    }

    private static Map<TopicPartition, Long> offsets(ListOffsetsResult asked)
            throws ExecutionException, InterruptedException {
        var offsets = new HashMap<TopicPartition, Long>();
        for (var found : asked.all().get().entrySet()) {
            offsets.put(found.getKey(), found.getValue().offset());
        }
        return offsets;
    }

    @Override
    public void close() {
        admin.close();
    }
}
