package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptomJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Notebook notebook;

    @Inject
    Desk desk;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void an_event_that_comes_three_times_is_handled_once() {
        var runner = registered();
        var id = UUID.randomUUID();

        IntStream.range(0, 3).forEach(_ -> symptom(id, runner, "s1", ""));
        symptom(UUID.randomUUID(), runner, "s2", "");

        await().atMost(PATIENCE).until(() -> notebook.symptomsOf(runner).contains("s2"));
        assertThat(notebook.symptomsOf(runner)).containsExactly("s1", "s2");
    }

    @Test
    void poison_is_buried_and_what_came_with_it_is_handled() throws SQLException {
        var runner = registered();

        symptom(UUID.randomUUID(), runner, "s1", "");
        symptom(UUID.randomUUID(), runner, "s2", "poison");
        wire.send(
                Topic.SYMPTOMS.internal(),
                runner,
                headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner),
                "this is not JSON");
        wire.send(Topic.SYMPTOMS.internal(), runner, java.util.Map.of(), "no headers");
        symptom(UUID.randomUUID(), runner, "s3", "");

        // The notebook notes at once; what is buried beside it shows when the transaction is over.
        await().atMost(PATIENCE).until(() -> desk.count("dead_letter", runner) == 3);
        await().atMost(PATIENCE).until(() -> notebook.symptomsOf(runner).contains("s3"));
        assertThat(notebook.symptomsOf(runner)).containsExactly("s1", "s3");
    }

    @Test
    void what_the_service_does_nothing_about_is_passed_over_unread() throws SQLException {
        var runner = registered();
        var stranger = UUID.randomUUID();

        for (var whom : List.of(runner, stranger)) {
            wire.send(
                    Topic.SYMPTOMS.internal(),
                    whom,
                    headers(UUID.randomUUID(), EventType.FOLLOWUP_SENT, whom),
                    "this is not JSON");
        }
        symptom(UUID.randomUUID(), runner, "s1", "");
        symptom(UUID.randomUUID(), stranger, "s2", "");

        await().atMost(PATIENCE).until(() -> notebook.symptomsOf(runner).contains("s1"));
        await().atMost(PATIENCE).until(() -> desk.count("parked", stranger) == 1);
        assertThat(desk.count("dead_letter", runner)).isZero();
        assertThat(desk.count("dead_letter", stranger)).isZero();
    }

    @Test
    void what_comes_before_its_runner_waits_and_is_handled_in_order() throws SQLException {
        var runner = UUID.randomUUID();

        IntStream.range(0, 5).forEach(i -> symptom(UUID.randomUUID(), runner, "s" + i, ""));
        await().atMost(PATIENCE).until(() -> desk.count("parked", runner) == 5);
        assertThat(notebook.handledOf(runner)).isEmpty();
        register(runner);

        await().atMost(PATIENCE).until(() -> desk.count("parked", runner) == 0);
        assertThat(notebook.symptomsOf(runner)).containsExactly("s0", "s1", "s2", "s3", "s4");
    }

    @Test
    void what_is_logged_about_an_event_names_its_trace() {
        var runner = registered();

        assertThat(notebook.traceOf(runner)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void many_events_come_in_batches() {
        var runner = registered();

        IntStream.range(0, 2_000).forEach(i -> symptom(UUID.randomUUID(), runner, "s" + i, ""));

        await().atMost(PATIENCE).until(() -> notebook.symptomsOf(runner).size() == 2_000);
        assertThat(notebook.largestBatch()).isGreaterThan(1);
    }

    private UUID registered() {
        var runner = UUID.randomUUID();
        register(runner);
        await().atMost(PATIENCE).until(() -> !notebook.handledOf(runner).isEmpty());
        return runner;
    }

    private void register(UUID runner) {
        var headers = headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner);
        wire.send(Topic.RUNNERS.internal(), runner, headers, runnerJson(runner));
    }

    private void symptom(UUID event, UUID runner, String id, String note) {
        var headers = headers(event, EventType.SYMPTOM_REPORTED, runner);
        wire.send(Topic.SYMPTOMS.internal(), runner, headers, symptomJson(id, note));
    }
}
