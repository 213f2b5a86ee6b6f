package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples in the API's description are taken as they stand. */
@QuarkusTest
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private JsonNode api = JSON.nullNode();
    private UUID runner = new UUID(0, 0);

    @BeforeEach
    void read() throws JsonProcessingException {
        api = JSON.readTree(given().port(management.getPort())
                .basePath("/")
                .get("/q/openapi?format=json")
                .asString());
        runner = aRunner();
    }

    @Test
    void what_a_runner_tells_by_example_is_taken_and_answered_as_shown() throws JsonProcessingException {
        for (var fact : new String[] {
            "runs", "symptoms", "run-reports", "screenings", "strength-sessions", "questionnaires", "strength-tests"
        }) {
            isTaken("/v1/runners/{runner}/" + fact, Role.INTEGRATOR);
        }
        for (var fact : new String[] {"placements", "clearances"}) {
            isTaken("/v1/runners/{runner}/" + fact, Role.CLINICIAN);
        }
    }

    @Test
    void a_runner_is_registered_and_changed_by_example() throws JsonProcessingException {
        isTaken("/v1/runners", Role.INTEGRATOR);
        for (var media : new String[] {"application/json", "application/merge-patch+json"}) {
            as(Role.INTEGRATOR)
                    .contentType(media)
                    .body(example("/v1/runners/{id}", "patch", media).toString())
                    .patch("/v1/runners/" + runner)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_batch_by_example_is_taken_line_by_line() {
        var media = "application/x-ndjson";
        var batch = example("/v1/batches", "post", media)
                .asText()
                .replaceAll("\"runnerId\":\"[^\"]+", "\"runnerId\":\"" + runner);
        var answer = as(Role.INTEGRATOR)
                .contentType(media)
                .body(batch.getBytes(UTF_8))
                .post("/v1/batches")
                .asString();
        assertThat(answer.lines()).hasSize(2).allMatch(line -> line.contains("\"status\":201"));
    }

    private void isTaken(String path, String role) throws JsonProcessingException {
        var answer = post(path, role);
        assertThat(answer.statusCode()).as(path + answer.asString()).isIn(200, 201);
        var shown =
                api.at("/paths/" + path.replace("/", "~1") + "/post/responses/201/content/application~1json/example");
        var given = JSON.readTree(answer.asString());
        assertThat(shown.properties())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(given.has(field.getKey()))
                        .as(path + " " + field.getKey() + " " + given)
                        .isTrue());
    }

    private Response post(String path, String role) {
        return as(role).contentType("application/json")
                .body(example(path, "post", "application/json").toString())
                .post(path.replace("{runner}", runner.toString()));
    }

    private JsonNode example(String path, String verb, String media) {
        var at = "/paths/%s/%s/requestBody/content/%s/examples"
                .formatted(path.replace("/", "~1"), verb, media.replace("/", "~1"));
        return api.at(at).iterator().next().path("value");
    }
}
