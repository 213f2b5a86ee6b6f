package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptomJson;
import static dev.backstride.plumbing.Wire.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be handled is looked at, tried again or given up by ops. */
@QuarkusTest
class DeadLettersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LETTERS = "/ops/dead-letters";

    @Inject
    Notebook notebook;

    @Inject
    Desk desk;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final Wire wire = new Wire();
    private final UUID runner = UUID.randomUUID();
    private OpsPort ops = new OpsPort(URI.create("http://nowhere"), "ops");

    @BeforeEach
    void register() {
        ops = new OpsPort(management, "ops");
        notebook.dislikes("venom");
        var registered = headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner);
        wire.send(Topic.RUNNERS.internal(), runner, registered, runnerJson(runner));
        await().atMost(PATIENCE).until(() -> !notebook.handledOf(runner).isEmpty());
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_failed_is_handled_when_it_is_tried_after_the_fix() throws SQLException {
        symptom("s1", "venom");
        var id = buried();
        ops.get(LETTERS + "/" + id)
                .statusCode(200)
                .body("letter.reason", equalTo("UNHANDLED"))
                .body("letter.cause", equalTo("IllegalStateException: venom s1"))
                .body("letter.topic", equalTo(Topic.SYMPTOMS.internal()))
                .body("headers.ce_subject", equalTo(runner.toString()))
                .body("text", containsString("venom"));

        retry(id).body("handled", equalTo(0)).body("failed", equalTo(1));
        ops.get(LETTERS + "/" + id).body("letter.tries", equalTo(1));
        notebook.likes("venom");
        retry(id).body("handled", equalTo(1)).body("failed", equalTo(0));

        assertThat(desk.count("dead_letter", runner)).isZero();
        assertThat(notebook.symptomsOf(runner)).containsExactly("s1");
        retry(id).body("handled", equalTo(0)).body("failed", equalTo(0));
        assertThat(told(id)).containsExactly("buried", "handled");
    }

    @Test
    void what_cannot_be_read_stays_until_somebody_gives_it_up_and_says_why() throws SQLException {
        var headers = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
        wire.send(Topic.SYMPTOMS.internal(), runner, headers, "this is not JSON");
        var id = buried();

        retry(id).body("failed", equalTo(1));
        ops.post(LETTERS + "/discard", Map.of("ids", List.of(id), "why", " ")).statusCode(422);
        assertThat(desk.count("dead_letter", runner)).isOne();
        ops.post(LETTERS + "/discard", Map.of("ids", List.of(id), "why", "a client's test"))
                .statusCode(200)
                .body("discarded", equalTo(1));

        assertThat(desk.count("dead_letter", runner)).isZero();
        ops.get(LETTERS + "/" + id).statusCode(404);
        assertThat(told(id)).containsExactly("buried", "discarded");
    }

    @Test
    void they_are_listed_by_kind_and_page_by_page() {
        for (var i = 0; i < 5; i++) {
            symptom("s" + i, "venom");
        }
        await().atMost(PATIENCE).until(() -> desk.count("dead_letter", runner) == 5);
        ops.get(LETTERS + "/kinds").statusCode(200).body("items.reason", hasItem("UNHANDLED"));

        var query = LETTERS + "?reason=UNHANDLED&program=demo&limit=2";
        var first = ops.get(query).statusCode(200).body("items", hasSize(2)).extract();
        var second =
                ops.get(query + "&after=" + first.path("next")).statusCode(200).extract();

        assertThat(second.<List<String>>path("items.id")).doesNotContainAnyElementsOf(first.path("items.id"));
        ops.get(LETTERS + "?limit=0").statusCode(422).body("detail", containsString("limit"));
        ops.get(LETTERS + "?after=yesterday").statusCode(422).body("detail", containsString("after"));
        ops.get(LETTERS + "?colour=red").statusCode(422).body("detail", containsString("colour"));
        new OpsPort(management, "partner").get(query).statusCode(403);
    }

    @Test
    void who_looked_and_who_acted_is_kept_for_good() {
        symptom("s1", "venom");
        var id = buried();

        ops.get(LETTERS + "/" + id).statusCode(200);
        ops.get(LETTERS + "/" + UUID.randomUUID()).statusCode(404);
        ops.post(LETTERS + "/discard", Map.of("ids", List.of(id), "why", "seen enough"))
                .statusCode(200);
        ops.get(LETTERS + "?limit=1").statusCode(200);

        var kept = ops.get("/ops/audit").statusCode(200).extract();
        assertThat(kept.<List<String>>path("items.action"))
                .startsWith("POST /ops/dead-letters/discard", "GET /ops/dead-letters/:id", "GET /ops/dead-letters/:id");
        assertThat(kept.<List<String>>path("items.outcome")).startsWith("DONE", "NoSuchElementException", "DONE");
        assertThat(kept.<String>path("items[0].asked")).contains(id.toString(), "seen enough");
        assertThat(kept.<String>path("items[0].actor")).isEqualTo(OpsPort.WHO);
        assertThat(desk.refusal("delete from audit")).contains("only added to");
        assertThat(desk.refusal("update audit set actor = 'nobody'")).contains("only added to");
    }

    private UUID buried() {
        await().atMost(PATIENCE).until(() -> desk.count("dead_letter", runner) == 1);
        var found = ops.get(LETTERS + "?limit=500").extract();
        return UUID.fromString(found.path("items.find { it.key == '" + runner + "' }.id"));
    }

    private ValidatableResponse retry(UUID id) {
        return ops.post(LETTERS + "/retry", Map.of("ids", List.of(id))).statusCode(200);
    }

    /** What was announced about a dead letter. */
    private List<String> told(UUID letter) {
        var all = wire.read(
                Topic.DEADLETTERS.internal(), 2, found -> letter.toString().equals(found.key()));
        assertThat(all).allSatisfy(one -> assertThat(one.value()).doesNotContain(runner.toString(), "venom"));
        return all.stream()
                .map(one -> header(one, "ce_type").replaceAll("dev.backstride.deadletter.|.v1", ""))
                .toList();
    }

    private void symptom(String id, String note) {
        var headers = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
        wire.send(Topic.SYMPTOMS.internal(), runner, headers, symptomJson(id, note));
    }
}
