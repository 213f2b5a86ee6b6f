package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.NOW;
import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptomJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.plumbing.erasure.RunnerHash;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import dev.backstride.stack.testing.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A runner forgotten, as every service does it. */
@QuarkusTest
class ErasureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Notebook notebook;

    @Inject
    Desk desk;

    @Inject
    RunnerHash hash;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_waits_for_an_erased_runner_goes_and_what_comes_late_is_dropped() throws SQLException {
        var runner = UUID.randomUUID();
        symptom(runner, "s1");
        wire.send(Topic.SYMPTOMS.internal(), runner, Map.of("ce_subject", runner.toString()), "broken");
        await().atMost(PATIENCE)
                .until(() -> desk.count("parked", runner) == 1 && desk.count("dead_letter", runner) == 1);
        var before = dropped();

        var erasure = erase(runner);

        var confirmed = wire.read(
                Topic.MESSAGES.internal(), 1, event -> runner.toString().equals(event.key()));
        assertThat(confirmed.getFirst().value()).contains(erasure.toString(), "\"parked\":1", "\"dead_letter\":1");
        symptom(runner, "s2");
        wire.send(
                Topic.RUNNERS.internal(),
                runner,
                headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner),
                runnerJson(runner));
        wire.send(Topic.SYMPTOMS.internal(), runner, Map.of("ce_subject", runner.toString()), "broken");
        await().atMost(PATIENCE).until(() -> dropped() == before + 3);
        assertThat(notebook.handledOf(runner)).isEmpty();
        await().atMost(PATIENCE).until(() -> desk.count("outbox", runner) == 0);
        assertThat(leftOf(runner)).isEmpty();
    }

    @Test
    void a_tombstone_is_passed_over() throws SQLException {
        var runner = UUID.randomUUID();

        wire.bury(Topic.RUNNERS.internal(), runner);
        wire.send(
                Topic.RUNNERS.internal(),
                runner,
                headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner),
                runnerJson(runner));

        await().atMost(PATIENCE).until(() -> !notebook.handledOf(runner).isEmpty());
        assertThat(desk.count("dead_letter", runner)).isZero();
    }

    @Test
    void a_restored_back_up_is_told_whom_to_forget_by_hash() throws SQLException {
        var runner = UUID.randomUUID();
        symptom(runner, "s1");
        await().atMost(PATIENCE).until(() -> desk.count("parked", runner) == 1);
        var list = """
                {"erasures":[{"erasure":"%s","program":"demo","runnerHash":"%s","erasedAt":"%s"}]}""".formatted(UUID.randomUUID(), hash.of(runner), NOW);

        ops("clinician").body(list).post("/ops/erasures/replay").then().statusCode(403);
        ops("ops")
                .body(list)
                .post("/ops/erasures/replay")
                .then()
                .statusCode(200)
                .body("forgotten", equalTo(1));

        assertThat(leftOf(runner)).isEmpty();
        ops("ops").get("/ops/erasures").then().statusCode(200).body("erasures.runnerHash", hasItem(hash.of(runner)));
        ops("ops")
                .body(list)
                .post("/ops/erasures/replay")
                .then()
                .statusCode(200)
                .body("forgotten", equalTo(0));
    }

    private UUID erase(UUID runner) {
        var id = UUID.randomUUID();
        wire.send(Topic.RUNNERS.internal(), runner, headers(id, EventType.RUNNER_ERASED, runner), """
                {"id":"%s","program":"demo","erasedAt":"%s"}""".formatted(
                        runner, NOW));
        return id;
    }

    private void symptom(UUID runner, String id) {
        var headers = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
        wire.send(Topic.SYMPTOMS.internal(), runner, headers, symptomJson(id, "sore"));
    }

    private List<String> leftOf(UUID runner) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection())) {
            return Leftovers.of(connection, runner.toString());
        }
    }

    private double dropped() {
        return new Management(management).metric("backstride_intake_events_total{outcome=\"forgotten\"}");
    }

    private RequestSpecification ops(String role) {
        return given().port(management.getPort())
                .basePath("/")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TestTokens.of(role, "demo", "someone"));
    }
}
