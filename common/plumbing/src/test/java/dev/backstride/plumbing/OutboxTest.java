package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.NOW;
import static dev.backstride.plumbing.Samples.event;
import static dev.backstride.plumbing.Samples.symptom;
import static dev.backstride.plumbing.Wire.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    @Inject
    Desk desk;

    @Inject
    Outbox outbox;

    @Inject
    Agreements agreements;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void an_event_reaches_the_internal_topic_and_the_feed_with_every_attribute() {
        var runner = UUID.randomUUID();
        var whole = event(runner, symptom("s1", "sore on the left"), wordless("s1"));

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

        desk.publish(event("silent", runner, symptom("s1", null), Share.always(symptom("s1", null))));

        wire.read(Topic.SYMPTOMS.internal(), 1, m -> m.key().equals(runner.toString()));
        // Such a program has no feed topics: a record for one would wait here.
        await().until(() -> Tenant.everyone(outbox::count) == 0);
    }

    @Test
    void a_withdrawn_consent_stops_what_still_waits() {
        var runner = UUID.randomUUID();
        desk.publish(event(runner, symptom("s1", null), wordless("s1")));
        await().until(() -> Tenant.everyone(outbox::count) == 0);

        desk.publish(event(runner, symptom("s2", null), wordless("s2")), () -> agreements.agree(runner));
        desk.publish(withdrawal(runner));

        assertThat(wire.read(Topic.SYMPTOMS.internal(), 2, of(runner))).hasSize(2);
        assertThat(wire.read(Topic.SYMPTOMS.feed("demo"), 2, of(runner)))
                .extracting(m -> header(m, "ce_type"))
                .containsExactly("dev.backstride.symptom.reported.v1", "dev.backstride.consent.withdrawn.v1");
    }

    @Test
    void what_needs_a_consent_that_is_gone_leaves_without_it() {
        var runner = UUID.randomUUID();
        var told = symptom("s1", "sore on the left");
        var shared = new Share(told, Set.of(Consent.FEED, Consent.FREE_TEXT), symptom("s1", null));

        desk.publish(event(runner, told, shared), () -> agreements.agree(runner, Consent.FEED));

        assertThat(wire.read(Topic.SYMPTOMS.feed("demo"), 1, of(runner))
                        .getFirst()
                        .value())
                .contains("s1")
                .doesNotContain("sore");
    }

    @Test
    void a_withdrawal_is_on_every_feed_and_nowhere_else() {
        var runner = UUID.randomUUID();
        agreements.agree(runner);
        var withdrawal = withdrawal(runner);

        desk.publish(withdrawal);

        for (var topic : List.of(Topic.RUNS, Topic.SYMPTOMS, Topic.ASSESSMENTS, Topic.MESSAGES)) {
            var told = wire.read(topic.feed("demo"), 1, of(runner)).getFirst();
            assertThat(header(told, "ce_id")).isEqualTo(withdrawal.id().toString());
            assertThat(told.value()).contains("\"withdrawn\":[\"FEED\"]", "\"remaining\":[]");
        }
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(wire.readAll(Topic.RUNNERS.internal(), of(runner))).isEmpty();
    }

    private static OutgoingEvent withdrawal(UUID runner) {
        var data = new ConsentWithdrawal(runner, List.of(Consent.FEED), List.of(), NOW);
        return new OutgoingEvent(
                UUID.randomUUID(),
                EventType.CONSENT_WITHDRAWN,
                "demo",
                runner,
                null,
                NOW,
                UUID.randomUUID(),
                data,
                Share.always(data));
    }

    private static Share wordless(String id) {
        return new Share(symptom(id, null), Set.of(Consent.FEED), null);
    }

    private static Predicate<ConsumerRecord<String, String>> of(UUID runner) {
        return message -> message.key().equals(runner.toString());
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
