package dev.backstride.bench.partner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A partner: a plain Kafka client that reads the program's feeds from now on, on a thread of its own. Knows a time by
 * this process's clock only, so that no two clocks are compared.
 */
public final class Partner implements AutoCloseable {

    private static final List<String> FEEDS = List.of("runs", "symptoms", "assessments");
    private static final Duration BREATH = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> kafka;
    private final Matching matching = new Matching();
    private final Thread reader;
    private volatile boolean reading = true;
    private volatile long lastReadNanos = System.nanoTime();
    private volatile long decisionsRead;
    private volatile long factsRead;

    private Partner(KafkaConsumer<String, byte[]> kafka) {
        this.kafka = kafka;
        this.reader = Thread.ofPlatform().name("partner").unstarted(this::read);
    }

    public static Partner of(String bootstrap, String program) {
        var kafka = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = FEEDS.stream()
                .flatMap(feed -> kafka.partitionsFor("backstride.%s.%s".formatted(program, feed)).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        kafka.assign(partitions);
        kafka.seekToEnd(partitions);
        partitions.forEach(kafka::position);
        var partner = new Partner(kafka);
        partner.reader.start();
        return partner;
    }

    /** A fact is on its way. */
    public void expect(UUID request, long intendedNanos) {
        matching.told(request, intendedNanos);
    }

    private void read() {
        while (reading) {
            var records = kafka.poll(BREATH);
            var now = System.nanoTime();
            records.forEach(event -> take(event, now));
            factsRead = matching.factsRead();
            decisionsRead = matching.decisionsRead();
        }
    }

    private void take(ConsumerRecord<String, byte[]> event, long now) {
        var causation = uuid(event, "ce_causation");
        if (event.topic().endsWith(".assessments")) {
            matching.decision(causation, now);
            lastReadNanos = now;
        } else {
            matching.fact(uuid(event, "ce_id"), causation);
        }
    }

    private static UUID uuid(ConsumerRecord<String, byte[]> event, String header) {
        return UUID.fromString(new String(event.headers().lastHeader(header).value(), StandardCharsets.UTF_8));
    }

    /** When the last decision was read, as {@link System#nanoTime()} counts. */
    public long lastReadNanos() {
        return lastReadNanos;
    }

    /** Decisions read, also such as nobody awaited. */
    public long decisionsRead() {
        return decisionsRead;
    }

    /** Facts that were expected, and read. */
    public long factsRead() {
        return factsRead;
    }

    /** Stops reading; from a request's intended beginning to its decision being read here, in microseconds. */
    public Histogram finish() {
        close();
        return matching.latency();
    }

    @Override
    public void close() {
        reading = false;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kafka.close();
    }
}
