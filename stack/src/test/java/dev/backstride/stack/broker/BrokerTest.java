package dev.backstride.stack.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.port.Ports;
import dev.backstride.stack.story.KafkaFlow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    private static final String RUNS = "backstride.internal.runs";

    @TempDir
    private Path data;

    private final Ports ports = Ports.free();
    private Broker broker;

    @BeforeEach
    void start() {
        broker = Broker.start(data, ports);
        Topics.packaged().create(broker.bootstrap(), Set.of("demo"));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void topics_are_as_the_file_says_and_no_others_appear() throws Exception {
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder(
                            "backstride.internal.runs",
                            "backstride.internal.symptoms",
                            "backstride.internal.assessments",
                            "backstride.internal.messages",
                            "backstride.internal.runners",
                            "backstride.internal.deadletters",
                            "backstride.demo.runs",
                            "backstride.demo.symptoms",
                            "backstride.demo.assessments",
                            "backstride.demo.messages",
                            "backstride.demo.standing");
            assertThat(partitions(admin, RUNS)).isEqualTo(12);
            assertThat(partitions(admin, "backstride.demo.runs")).isEqualTo(3);
            assertThat(setting(admin, RUNS, "retention.ms")).isEqualTo("604800000");
            assertThat(setting(admin, "backstride.internal.runners", "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(setting(admin, "backstride.demo.standing", "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(setting(admin, "backstride.demo.messages", "compression.type"))
                    .isEqualTo("gzip");
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void records_and_topics_survive_a_restart() throws Exception {
        produce("before");
        broker.close();
        broker = Broker.start(data, ports);
        Topics.packaged().create(broker.bootstrap(), Set.of("demo", "other"));

        try (var consumer = consumer("reader")) {
            consumer.assign(List.of(new TopicPartition(RUNS, 0)));
            consumer.seekToBeginning(List.of());
            assertThat(consumer.poll(Duration.ofSeconds(10))).hasSize(1);
        }
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get()).contains("backstride.other.runs");
        }
    }

    @Test
    void a_group_is_behind_until_it_has_committed_what_was_written() throws Exception {
        produce("one");
        produce("two");
        try (var flow = new KafkaFlow(broker.bootstrap(), List.of("assessment", "checkin"));
                var consumer = consumer("assessment")) {
            var partition = new TopicPartition(RUNS, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of());
            assertThat(consumer.poll(Duration.ofSeconds(10))).isNotEmpty();

            consumer.seek(partition, 1);
            consumer.commitSync();
            assertThat(flow.get().lag()).containsEntry("assessment", 1L);

            consumer.seek(partition, 2);
            consumer.commitSync();
            assertThat(flow.get().lag()).containsEntry("assessment", 0L);
        }
    }

    private void produce(String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var bytes = value.getBytes(UTF_8);
            producer.send(new ProducerRecord<>(RUNS, 0, bytes, bytes)).get();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer(String group) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "group.id", group, "enable.auto.commit", "false");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return described.values().iterator().next().partitions().size();
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var described = admin.describeConfigs(List.of(resource)).all().get();
        return described.values().iterator().next().get(name).value();
    }
}
