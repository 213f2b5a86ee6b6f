package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.feed;
import static dev.backstride.checkin.World.integrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

    private static void inTransaction(Runnable work) {
        Tenant.of("demo", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static final List<Topic> FEEDS = List.of(Topic.RUNS, Topic.SYMPTOMS, Topic.ASSESSMENTS, Topic.MESSAGES);

    @Inject
    Outbox outbox;

    @Inject
    StoryClock clock;

    @Inject
    ObjectMapper json;

    @Test
    void every_feed_hears_that_a_consent_is_withdrawn() throws Exception {
        var runner = aRunner();

        agree(runner, "\"FEED\",\"SCORES\"");

        for (var topic : FEEDS) {
            var event = Wire.read(feed(topic), runner, 1).getFirst();
            assertThat(event.type()).isEqualTo("dev.backstride.consent.withdrawn.v1");
            assertThat(json.readValue(event.data(), ConsentWithdrawal.class))
                    .isEqualTo(new ConsentWithdrawal(
                            runner,
                            List.of(Consent.FLAGS, Consent.FREE_TEXT),
                            List.of(Consent.FEED, Consent.SCORES),
                            clock.now()));
        }
        assertThat(Wire.read(Topic.RUNNERS.internal(), runner, 2))
                .extracting(Wire.Seen::type)
                .containsExactly("dev.backstride.runner.registered.v1", "dev.backstride.runner.changed.v1");
    }

    @Test
    void after_the_feed_is_withdrawn_nothing_of_the_runner_follows() {
        var runner = aRunner();
        aRun(runner, "before");

        agree(runner, "");
        aRun(runner, "after");

        assertThat(Wire.read(Topic.RUNS.internal(), runner, 2)).hasSize(2);
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(Wire.readAll(feed(Topic.RUNS), runner))
                .extracting(Wire.Seen::type)
                .containsExactly("dev.backstride.run.recorded.v1", "dev.backstride.consent.withdrawn.v1");
    }

    @Test
    void an_event_that_still_waits_when_the_feed_is_withdrawn_is_not_shared() {
        var runner = aRunner();

        inTransaction(() -> {
            outbox.append(symptom(runner));
            agree(runner, "");
        });

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1)).hasSize(1);
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(Wire.readAll(feed(Topic.SYMPTOMS), runner))
                .extracting(Wire.Seen::type)
                .containsExactly("dev.backstride.consent.withdrawn.v1");
    }

    @Test
    void an_event_that_still_waits_when_words_are_withdrawn_leaves_without_them() {
        var runner = aRunner();

        inTransaction(() -> {
            outbox.append(symptom(runner));
            agree(runner, "\"FEED\"");
        });

        var shared = Wire.read(feed(Topic.SYMPTOMS), runner, 2);
        assertThat(shared)
                .extracting(Wire.Seen::data)
                .noneMatch(data -> data.contains("my words"))
                .anyMatch(data -> data.contains("\"level\":3"));
    }

    @Test
    void who_shared_nothing_withdraws_nothing_and_who_agrees_to_more_neither() {
        var silent = aRunner("\"FLAGS\"");
        var open = aRunner("\"FEED\"");

        agree(silent, "");
        agree(open, "\"FEED\",\"FLAGS\"");

        assertThat(Wire.read(Topic.RUNNERS.internal(), silent, 2)).hasSize(2);
        assertThat(Wire.read(Topic.RUNNERS.internal(), open, 2)).hasSize(2);
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        for (var topic : FEEDS) {
            assertThat(Wire.readAll(feed(topic), silent)).isEmpty();
            assertThat(Wire.readAll(feed(topic), open)).isEmpty();
        }
    }

    private static void agree(UUID runner, String consents) {
        integrator()
                .body("{\"consents\":[%s]}".formatted(consents))
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);
    }

    /** Written while the runner agreed to everything. */
    private OutgoingEvent symptom(UUID runner) {
        var at = clock.now();
        var told = new Symptom(
                "s", Moment.AFTER, at, 3, null, null, null, null, null, null, null, null, "my words", null, at);
        var wordless =
                new Symptom("s", Moment.AFTER, at, 3, null, null, null, null, null, null, null, null, null, null, at);
        return new OutgoingEvent(
                UUID.randomUUID(),
                EventType.SYMPTOM_REPORTED,
                "demo",
                runner,
                null,
                at,
                UUID.randomUUID(),
                told,
                new Share(told, Set.of(Consent.FEED, Consent.FREE_TEXT), wordless));
    }
}
