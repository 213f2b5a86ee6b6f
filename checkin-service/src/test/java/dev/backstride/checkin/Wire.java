package dev.backstride.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker as a stranger sees it: plain Kafka clients. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Wire() {}

    /** The first {@code count} events about {@code runner} on {@code topic}. */
    static List<Seen> read(String topic, UUID runner, int count) {
        var found = new ArrayList<Seen>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = consumer(topic)) {
            while (found.size() < count && System.nanoTime() < deadline) {
                collect(consumer, runner, found);
            }
        }
        return found;
    }

    /** All events about {@code runner} that are on {@code topic} now. */
    static List<Seen> readAll(String topic, UUID runner) {
        var found = new ArrayList<Seen>();
        try (var consumer = consumer(topic)) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                collect(consumer, runner, found);
            }
        }
        return found;
    }

    static void send(String topic, UUID runner, Map<String, String> headers, String data) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, runner.toString(), data.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            var _ = producer.send(message);
        }
    }

    /** A record as a partner sees it. */
    record Seen(String key, Map<String, String> headers, String data) {

        static Seen of(ConsumerRecord<String, String> message) {
            var headers = new HashMap<String, String>();
            message.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            return new Seen(message.key(), headers, message.value());
        }

        String type() {
            return headers.getOrDefault("ce_type", "");
        }
    }

    private static void collect(KafkaConsumer<String, String> consumer, UUID runner, List<Seen> found) {
        consumer.poll(Duration.ofMillis(100)).forEach(message -> {
            if (runner.toString().equals(message.key())) {
                found.add(Seen.of(message));
            }
        });
    }

    private static KafkaConsumer<String, String> consumer(String topic) {
        var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
