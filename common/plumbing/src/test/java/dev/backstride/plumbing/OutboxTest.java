package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.event;
import static dev.backstride.plumbing.Samples.symptom;
import static dev.backstride.plumbing.Wire.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    @Inject
    Desk desk;

    @Inject
    Outbox outbox;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void an_event_reaches_the_internal_topic_and_the_feed_with_every_attribute() {
        var runner = UUID.randomUUID();
        var whole = event(runner, symptom("s1", "sore on the left"), symptom("s1", null));

        desk.publish(whole);

        var inside = wire.read(Topic.SYMPTOMS.internal(), 1, m -> m.key().equals(runner.toString()))
                .getFirst();
        assertThat(inside.value()).contains("sore on the left");
        assertThat(header(inside, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(inside, "ce_id")).isEqualTo(whole.id().toString());
        assertThat(header(inside, "ce_type")).isEqualTo("dev.backstride.symptom.reported.v1");
        assertThat(header(inside, "ce_source")).isEqualTo("/backstride/plumbing-test");
        assertThat(header(inside, "ce_subject")).isEqualTo(runner.toString());
        assertThat(header(inside, "ce_partitionkey")).isEqualTo(runner.toString());
        assertThat(header(inside, "ce_time")).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(header(inside, "ce_dataschema"))
                .isEqualTo("https://backstride.dev/schemas/symptom.reported.v1.json");
        assertThat(header(inside, "ce_program")).isEqualTo("demo");
        assertThat(header(inside, "ce_externalid")).isEqualTo("ext-1");
        assertThat(header(inside, "ce_recordedtime")).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(header(inside, "ce_causation")).isEqualTo(whole.causation().toString());
        assertThat(header(inside, "ce_traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        var outside = wire.read(Topic.SYMPTOMS.feed("demo"), 1, m -> m.key().equals(runner.toString()))
                .getFirst();
        assertThat(outside.value()).doesNotContain("sore");
        assertThat(header(outside, "ce_id")).isEqualTo(whole.id().toString());
        await().until(() -> Tenant.everyone(outbox::count) == 0);
    }

    @Test
    void a_program_without_feeds_shares_nothing_whoever_agreed() {
        var runner = UUID.randomUUID();

        desk.publish(event("silent", runner, symptom("s1", null), symptom("s1", null)));

        wire.read(Topic.SYMPTOMS.internal(), 1, m -> m.key().equals(runner.toString()));
        // Such a program has no feed topics: a record for one would wait here.
        await().until(() -> outbox.count() == 0);
    }

    @Test
    void what_was_rolled_back_was_never_said() {
        var silenced = UUID.randomUUID();
        var heard = UUID.randomUUID();

        assertThatThrownBy(() -> desk.publishAndFail(event(silenced, symptom("s1", null), null)))
                .hasMessage("rolled back");
        desk.publish(event(heard, symptom("s2", null), null));

        var keys = wire.read(Topic.SYMPTOMS.internal(), 1, m -> m.key().equals(heard.toString()));
        assertThat(keys).hasSize(1);
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(wire.read(
                        Topic.SYMPTOMS.internal(),
                        1,
                        m -> m.key().equals(heard.toString()) || m.key().equals(silenced.toString())))
                .allSatisfy(m -> assertThat(m.key()).isEqualTo(heard.toString()));
    }

    @Test
    void one_runners_events_keep_their_order() {
        var runner = UUID.randomUUID();

        IntStream.range(0, 300).forEach(i -> desk.publish(event(runner, symptom("s" + i, null), null)));

        var ids = wire.read(Topic.SYMPTOMS.internal(), 300, m -> m.key().equals(runner.toString())).stream()
                .map(m -> m.value().replaceAll(".*\"id\":\"(s\\d+)\".*", "$1"))
                .toList();
        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "s" + i).toList());
    }
}
