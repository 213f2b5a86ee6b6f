package dev.backstride.checks.door;

import static dev.backstride.checks.system.FeedReader.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.FeedReader;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.Topic;
import dev.backstride.inspection.Inspection;
import dev.backstride.stack.demo.story.Story;
import dev.backstride.stack.demo.watch.Generated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner with a plain Kafka client reads the program's feeds after a story was played. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

    private static final List<String> FEEDS = List.of(
            "backstride.demo.runs",
            "backstride.demo.symptoms",
            "backstride.demo.assessments",
            "backstride.demo.messages");
    private static final List<String> TOPICS = Stream.of(
                    // Nothing goes wrong in a story.
                    Arrays.stream(Topic.values())
                            .filter(topic -> topic != Topic.DEADLETTERS)
                            .map(Topic::internal),
                    FEEDS.stream(),
                    Stream.of(Topic.standing("demo")))
            .flatMap(topics -> topics)
            .toList();

    private UUID runner = new UUID(0, 0);

    @BeforeAll
    void play(RunningSystem system) {
        runner = Story.play(system.doors(), new Generated(), _ -> {}).runner();
    }

    @Test
    void every_record_is_a_cloud_event_with_every_attribute(RunningSystem system) {
        var told = FeedReader.read(system.endpoints().kafka(), FEEDS).stream()
                .filter(found -> runner.toString().equals(found.key()))
                .toList();
        assertThat(told).extracting(ConsumerRecord::topic).contains(FEEDS.toArray(String[]::new));
        var softly = new SoftAssertions();
        told.forEach(found -> check(softly, found, runner.toString()));
        softly.assertAll();
    }

    @Test
    void every_record_on_any_topic_is_as_its_schema_says(RunningSystem system) {
        var inspection = Inspection.ofToday();
        var told = FeedReader.read(system.endpoints().kafka(), TOPICS).stream()
                .filter(found -> found.value() != null)
                .toList();
        assertThat(told).extracting(ConsumerRecord::topic).contains(TOPICS.toArray(String[]::new));
        var softly = new SoftAssertions();
        told.forEach(found -> softly.assertThat(inspection.faults(header(found, "ce_dataschema"), found.value()))
                .as("%s %s", found.topic(), header(found, "ce_type"))
                .isEmpty());
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
}
