package dev.backstride.checks.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.story.Story;
import dev.backstride.stack.demo.watch.Generated;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner with a plain Kafka client reads the program's feeds after a story was played. */
@ExtendWith(OneSystem.class)
class FeedsTest {

    private static final List<String> FEEDS = List.of(
            "backstride.demo.runs",
            "backstride.demo.symptoms",
            "backstride.demo.assessments",
            "backstride.demo.messages");

    @Test
    void every_record_is_a_cloud_event_with_every_attribute(RunningSystem system) {
        var runner = Story.play(system.doors(), new Generated(), _ -> {}).runner();
        var told = read(system.endpoints().kafka(), runner.toString());
        assertThat(told).extracting(ConsumerRecord::topic).contains(FEEDS.toArray(String[]::new));
        var softly = new SoftAssertions();
        told.forEach(found -> check(softly, found, runner.toString()));
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, ConsumerRecord<String, String> found, String runner) {
        var type = header(found, "ce_type");
        softly.assertThat(type).matches("dev\\.backstride\\.[a-z]+\\.[a-z]+\\.v1");
        softly.assertThat(header(found, "ce_specversion")).isEqualTo("1.0");
        softly.assertThatCode(() -> UUID.fromString(header(found, "ce_id"))).doesNotThrowAnyException();
        softly.assertThat(header(found, "ce_source")).as("%s: source", type).isNotEmpty();
        softly.assertThat(header(found, "ce_subject")).isEqualTo(runner);
        softly.assertThat(header(found, "ce_partitionkey")).isEqualTo(runner);
        softly.assertThatCode(() -> Instant.parse(header(found, "ce_time"))).doesNotThrowAnyException();
        softly.assertThatCode(() -> Instant.parse(header(found, "ce_recordedtime")))
                .doesNotThrowAnyException();
        softly.assertThat(header(found, "ce_dataschema"))
                .as("%s: dataschema", type)
                .isNotEmpty();
        softly.assertThat(header(found, "ce_program")).isEqualTo("demo");
        softly.assertThat(header(found, "ce_externalid")).startsWith("runner-");
        softly.assertThatCode(() -> UUID.fromString(header(found, "ce_causation")))
                .doesNotThrowAnyException();
        softly.assertThat(header(found, "ce_traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        softly.assertThat(header(found, "content-type")).isEqualTo("application/json");
        softly.assertThat(found.value()).as(type).startsWith("{").doesNotContain("@", "\"note\"", "RF_");
    }

    private static List<ConsumerRecord<String, String>> read(String bootstrap, String runner) {
        var told = new ArrayList<ConsumerRecord<String, String>>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = FEEDS.stream()
                    .flatMap(feed -> kafka.partitionsFor(feed).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> kafka.position(part) < ends.getOrDefault(part, 0L))) {
                kafka.poll(Duration.ofMillis(200)).forEach(told::add);
            }
        }
        return told.stream().filter(found -> runner.equals(found.key())).toList();
    }

    private static String header(ConsumerRecord<String, String> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
