package dev.backstride.checks.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Topics as a partner with a plain Kafka client has them. */
public final class FeedReader {

    private FeedReader() {}

    /** All there is now, from the beginning; what was told twice is there once. */
    public static List<ConsumerRecord<String, String>> read(String bootstrap, List<String> topics) {
        var told = new ArrayList<ConsumerRecord<String, String>>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> kafka.partitionsFor(topic).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> kafka.position(part) < ends.getOrDefault(part, 0L))) {
                kafka.poll(Duration.ofMillis(200)).forEach(told::add);
            }
        }
        var seen = new HashSet<String>();
        return told.stream()
                .filter(record -> seen.add(record.topic() + header(record, "ce_id")))
                .toList();
    }

    /** A header's value; empty where there is none. */
    public static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
