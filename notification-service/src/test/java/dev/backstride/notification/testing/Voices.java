package dev.backstride.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks for the other services: puts their CloudEvents on Kafka. */
@ApplicationScoped
public class Voices {

    private final ObjectMapper json;
    private final StoryClock clock;
    private final Attention attention;
    private final KafkaProducer<String, byte[]> producer;

    Voices(
            ObjectMapper json,
            StoryClock clock,
            Attention attention,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.json = json;
        this.clock = clock;
        this.attention = attention;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** Says it and returns the event's id. */
    public UUID say(EventType type, String program, UUID runner, Instant time, Record data) {
        var id = UUID.randomUUID();
        say(id, type, program, runner, time, data);
        return id;
    }

    /** Says it under an id of the caller's, so that it can be said again. */
    public void say(UUID id, EventType type, String program, UUID runner, Instant time, Record data) {
        send(type.topic().internal(), id, type, program, runner, time, data);
        attention.said(id);
    }

    /** Puts it on {@code feed}, as a service does that publishes it to partners. */
    public void publish(String feed, UUID id, EventType type, String program, UUID runner, Record data) {
        send(feed, id, type, program, runner, clock.now(), data);
    }

    /** Puts something on {@code feed} that is no event. */
    public void babble(String feed, UUID runner, String text) {
        send(new ProducerRecord<>(feed, runner.toString(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(String topic, UUID id, EventType type, String program, UUID runner, Instant time, Record data) {
        try {
            send(new ProducerRecord<>(
                    topic,
                    null,
                    runner.toString(),
                    json.writeValueAsBytes(data),
                    headers(id, type, program, runner, time)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Header> headers(UUID id, EventType type, String program, UUID runner, Instant time) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id.toString()),
                header("ce_type", type.wireName()),
                header("ce_source", "/backstride/test"),
                header("ce_subject", runner.toString()),
                header("ce_time", time.toString()),
                header("ce_program", program),
                header("ce_recordedtime", clock.now().toString()),
                header("ce_causation", UUID.randomUUID().toString()),
                header("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
