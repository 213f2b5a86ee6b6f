package dev.backstride.stack.demo.ending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The program's feeds, read by a plain Kafka client from their beginning to their present end. */
final class Feeds {

    private static final List<String> THINGS = List.of("runs", "symptoms", "assessments", "messages");
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By topic and id: what is told twice is one event. */
    private final Map<String, FeedRecord> records = new LinkedHashMap<>();

    private Feeds() {}

    /** What the feeds say of one runner. */
    static Feeds read(String bootstrap, String program, UUID runner) {
        var feeds = new Feeds();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = THINGS.stream()
                    .flatMap(thing -> kafka.partitionsFor("backstride.%s.%s".formatted(program, thing)).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> kafka.position(part) < ends.getOrDefault(part, 0L))) {
                kafka.poll(BREATH).forEach(found -> feeds.keep(found, runner.toString()));
            }
        }
        return feeds;
    }

    private void keep(ConsumerRecord<String, byte[]> found, String runner) {
        if (runner.equals(found.key())) {
            var thing = found.topic().substring(found.topic().lastIndexOf('.') + 1);
            var id = header(found, "ce_id");
            var type = header(found, "ce_type").replace("dev.backstride.", "").replaceFirst("\\.v1$", "");
            records.putIfAbsent(thing + id, new FeedRecord(thing, id, type, data(found.value())));
        }
    }

    /** Events of one feed, such as {@code runs}. */
    Stream<FeedRecord> of(String thing) {
        return records.values().stream().filter(found -> found.topic().equals(thing));
    }

    private static String header(ConsumerRecord<String, byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode data(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
