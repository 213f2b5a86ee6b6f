package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.event;
import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptom;
import static dev.backstride.plumbing.Samples.symptomJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.timer.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    private static final Tally JUMPS = new Tally("backstride.jumps", "Jumps, by height", "height");

    @TestHTTPResource(value = "/", management = true)
    URI address;

    @Inject
    Counts counts;

    @Inject
    Desk desk;

    @Inject
    Notebook notebook;

    @Inject
    StoryClock clock;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_was_rolled_back_is_not_counted() {
        counts.expect(JUMPS, "HIGH");
        QuarkusTransaction.requiringNew().run(() -> counts.addOnCommit(JUMPS, 2, "HIGH"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    counts.addOnCommit(JUMPS, 40, "HIGH");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");
        assertThat(metric("backstride_jumps_total{height=\"high\"}")).isEqualTo(2);
    }

    @Test
    void each_record_of_the_intake_counts_as_what_became_of_it() {
        var before = Map.of(
                "handled", intake("handled"),
                "duplicate", intake("duplicate"),
                "parked", intake("parked"),
                "dead_lettered", intake("dead_lettered"));
        var runner = UUID.randomUUID();
        var first = UUID.randomUUID();
        send(Topic.SYMPTOMS, runner, EventType.SYMPTOM_REPORTED, first, symptomJson("s1", "early"));
        eventually("parked", before, 1);
        send(Topic.RUNNERS, runner, EventType.RUNNER_REGISTERED, UUID.randomUUID(), runnerJson(runner));
        eventually("handled", before, 2);
        send(Topic.SYMPTOMS, runner, EventType.SYMPTOM_REPORTED, first, symptomJson("s1", "early"));
        eventually("duplicate", before, 1);
        send(Topic.SYMPTOMS, runner, EventType.SYMPTOM_REPORTED, UUID.randomUUID(), "no json");
        eventually("dead_lettered", before, 1);
        await().untilAsserted(
                        () -> assertThat(metric("backstride_dead_letters")).isPositive());
    }

    @Test
    void the_intake_ends_up_with_nothing_left_to_read() {
        desk.publish(event(UUID.randomUUID(), symptom("s1", null), null));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(metric("backstride_outbox_events")).isZero();
            assertThat(metric("backstride_outbox_age_seconds")).isZero();
            assertThat(metric("backstride_intake_lag_events")).isZero();
        });
    }

    @Test
    void timers_that_are_due_and_do_not_fire_show() {
        notebook.dislikes("jam");
        desk.set(new Timer("demo", UUID.randomUUID(), "jam", clock.now().minusSeconds(90)));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(metric("backstride_timers_late_seconds")).isGreaterThan(89));
        notebook.likes("jam");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(metric("backstride_timers_late_seconds")).isZero());
    }

    private void send(Topic topic, UUID runner, EventType type, UUID id, String data) {
        wire.send(topic.internal(), runner, headers(id, type, runner), data);
    }

    private void eventually(String outcome, Map<String, Double> before, int more) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(intake(outcome) - before.getOrDefault(outcome, 0.0))
                        .as(outcome)
                        .isGreaterThanOrEqualTo(more));
    }

    private double intake(String outcome) {
        return metric("backstride_intake_events_total{outcome=\"" + outcome + "\"}");
    }

    private double metric(String line) {
        return new Management(address).metric(line);
    }
}
