package dev.backstride.checks.fault;

import dev.backstride.checks.system.FeedReader;
import dev.backstride.events.EventType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records that nobody of ours wrote, or wrote so often. */
record Records(String bootstrap) {

    /** One that says nothing. */
    void nonsense(String topic) {
        write(List.of(new ProducerRecord<>(topic, UUID.randomUUID().toString(), "nonsense")));
    }

    /** An event once more, under an id of its own and about a runner of whom nobody has heard. */
    void ofStranger(EventType type, UUID stranger) {
        var told = first(type.topic().internal(), type.wireName());
        var strange = copy(told, stranger.toString(), told.value().replace(told.key(), stranger.toString()));
        replace(strange, "ce_subject", stranger.toString());
        replace(strange, "ce_externalid", stranger.toString());
        replace(strange, "ce_id", UUID.randomUUID().toString());
        write(List.of(strange));
    }

    /** An event of a topic, {@code times} times more: as by a publisher who does not know how far they were. */
    void repeat(String topic, EventType type, int times) {
        var told = first(topic, type.wireName());
        write(IntStream.range(0, times)
                .mapToObj(_ -> copy(told, told.key(), told.value()))
                .toList());
    }

    private ConsumerRecord<String, String> first(String topic, String type) {
        return FeedReader.read(bootstrap, List.of(topic)).stream()
                .filter(told -> FeedReader.header(told, "ce_type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static ProducerRecord<String, String> copy(ConsumerRecord<String, String> told, String key, String value) {
        return new ProducerRecord<>(
                told.topic(), null, key, value, List.of(told.headers().toArray()));
    }

    private static void replace(ProducerRecord<String, String> record, String header, String value) {
        record.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    private void write(List<ProducerRecord<String, String>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "compression.type", "gzip");
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var written : records.stream().map(kafka::send).toList()) {
                written.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
