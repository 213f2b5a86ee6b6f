package dev.backstride.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears what this service publishes, as a plain Kafka client does. */
@ApplicationScoped
public class Ears {

    /** One event as it is on the broker. */
    public record Heard(String topic, String key, Map<String, String> headers, JsonNode data) {

        public EventType type() {
            return EventType.named(header("ce_type")).orElseThrow();
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public String text(String field) {
            return data.path(field).asText();
        }
    }

    private final List<Heard> heard = new ArrayList<>();
    private final ObjectMapper json;
    private final KafkaConsumer<String, byte[]> consumer;

    Ears(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.json = json;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "ears-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(
                List.of(Topic.MESSAGES.internal(), Topic.MESSAGES.feed("demo"), Topic.MESSAGES.feed("other")));
    }

    /** What was published about {@code runner} so far for services, in order. */
    public List<Heard> internal(UUID runner) {
        return about(runner).stream()
                .filter(event -> event.topic().equals(Topic.MESSAGES.internal()))
                .toList();
    }

    /** What was published about {@code runner} so far for partners, in order. */
    public List<Heard> feed(UUID runner) {
        return about(runner).stream()
                .filter(event -> !event.topic().equals(Topic.MESSAGES.internal()))
                .toList();
    }

    private synchronized List<Heard> about(UUID runner) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(heard(record)));
        return heard.stream()
                .filter(event -> event.key().equals(runner.toString()))
                .toList();
    }

    private Heard heard(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new Heard(record.topic(), record.key(), headers, json.readTree(record.value()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    synchronized void close() {
        consumer.close();
    }
}
