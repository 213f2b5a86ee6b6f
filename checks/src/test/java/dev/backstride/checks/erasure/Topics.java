package dev.backstride.checks.erasure;

import dev.backstride.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Every topic of a running system, and how fast they forget. */
final class Topics implements AutoCloseable {

    private static final Map<String, String> SECONDS =
            Map.of("retention.ms", "1000", "segment.ms", "1000", "file.delete.delay.ms", "100");
    private static final Map<String, String> SECONDS_COMPACTED = Map.of(
            "segment.ms",
            "1000",
            "max.compaction.lag.ms",
            "1000",
            "delete.retention.ms",
            "100",
            "file.delete.delay.ms",
            "100");

    private final Map<String, Object> settings;
    private final Admin admin;
    private final KafkaProducer<String, String> producer;

    Topics(String bootstrap) {
        this.settings = Map.of("bootstrap.servers", bootstrap);
        this.admin = Admin.create(settings);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** What is on any topic now with any of {@code words} in key, headers or value. */
    List<ConsumerRecord<String, String>> holding(String... words) throws ExecutionException, InterruptedException {
        return read(names()).stream()
                .filter(record -> List.of(words).stream().anyMatch(text(record)::contains))
                .toList();
    }

    /** Says again what is on {@code topic} about {@code key}, as if it were new. */
    void sayAgain(String topic, String key) throws ExecutionException, InterruptedException {
        for (var told : read(List.of(topic))) {
            if (key.equals(told.key())) {
                var again = new ProducerRecord<>(topic, key, told.value());
                told.headers().forEach(header -> again.headers().add(header));
                again.headers().remove("ce_id").add("ce_id", id());
                producer.send(again).get();
            }
        }
    }

    /** Lets topics forget in seconds; gives back how it was. */
    Map<ConfigResource, Collection<AlterConfigOp>> hurry() throws ExecutionException, InterruptedException {
        var hurried = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        var before = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        var resources = names().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        admin.describeConfigs(resources).all().get().forEach((topic, config) -> {
            var isCompacted = "compact".equals(config.get("cleanup.policy").value());
            var hurry = isCompacted ? SECONDS_COMPACTED : SECONDS;
            hurried.put(topic, set(hurry));
            var was = new HashMap<String, String>();
            hurry.keySet()
                    .forEach(name -> was.put(
                            name, Objects.requireNonNull(config.get(name).value())));
            before.put(topic, set(was));
        });
        alter(hurried);
        return before;
    }

    void alter(Map<ConfigResource, Collection<AlterConfigOp>> changes) throws ExecutionException, InterruptedException {
        admin.incrementalAlterConfigs(changes).all().get();
    }

    /** What checkin writes now and then, so that the compacted topics go on. */
    void sweep() throws ExecutionException, InterruptedException {
        sweep(Topic.RUNNERS.internal());
        sweep(Topic.standing("demo"));
    }

    private void sweep(String topic) throws ExecutionException, InterruptedException {
        for (var partition : producer.partitionsFor(topic)) {
            producer.send(new ProducerRecord<>(topic, partition.partition(), "sweep", null))
                    .get();
        }
    }

    private Collection<String> names() throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }

    private List<ConsumerRecord<String, String>> read(Collection<String> topics) {
        var told = new ArrayList<ConsumerRecord<String, String>>();
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
        return told;
    }

    private static String text(ConsumerRecord<String, String> record) {
        var text = new StringBuilder().append(record.key()).append('\n').append(record.value());
        record.headers()
                .forEach(header -> text.append('\n').append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static byte[] id() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Collection<AlterConfigOp> set(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        new AlterConfigOp(new ConfigEntry(value.getKey(), value.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
