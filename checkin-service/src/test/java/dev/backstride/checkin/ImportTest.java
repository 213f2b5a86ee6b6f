package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A past that comes in many requests is counted under one name. */
@QuarkusTest
class ImportTest {

    private static final String NO_RUN = """
            {"id":"none","startedAt":"2026-03-01T06:30:00Z","durationSeconds":60,"distanceMeters":100}""";

    private String name = "";
    private UUID runner = new UUID(0, 0);

    @BeforeEach
    void begin() {
        name = "past-" + UUID.randomUUID();
        runner = aRunner();
    }

    @Test
    void it_is_opened_counted_and_done() {
        open(3).statusCode(201)
                .header("Location", endsWith("/v1/imports/" + name))
                .body("state", equalTo("OPEN"));
        upload(World.run("a"), "a.fit").statusCode(201);
        upload(World.run("a"), "a again.fit").statusCode(200);
        progress().body("state", equalTo("OPEN"), "done", equalTo(2), "refusals", empty());

        upload(NO_RUN, "none.fit").statusCode(422);

        progress()
                .body("state", equalTo("DONE"), "total", equalTo(3), "done", equalTo(3))
                .body("taken", equalTo(1), "known", equalTo(1), "refused", equalTo(1))
                .body("reasons.count", contains(1), "reasons[0].type", endsWith("/recording-refused"))
                .body("refusals[0].item", equalTo("none.fit"), "refusals[0].field", equalTo("body"));
    }

    @Test
    void batches_count_line_by_line_and_open_it_by_themselves() {
        batch(symptom("s1", 3) + "no JSON\n" + symptom("s1", 4) + symptom("s2", 11));
        batch(symptom("s1", 3));

        progress()
                .body("state", equalTo("OPEN"), "total", nullValue())
                .body("taken", equalTo(1), "known", equalTo(1), "refused", equalTo(3))
                .body("refusals.line", contains(2, 3, 4), "reasons", hasSize(3))
                .body("refusals[1].type", endsWith("/fact-exists"), "refusals[1].item", equalTo("s1"));
        open(5).statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void of_many_refusals_all_are_counted_and_the_first_are_shown() {
        var nasty = symptom("s", 3).replace("level", "level\\u0000");
        batch(nasty + String.join("\n", Collections.nCopies(269, "no JSON")));

        progress().body("refused", equalTo(270), "reasons.count", contains(270), "refusals", hasSize(100));
    }

    @Test
    void what_is_only_tried_does_not_count() {
        integrator()
                .body(World.run("a"))
                .post(path(runner, "runs?dryRun=true&import=" + name))
                .then()
                .statusCode(200);

        as(Role.INTEGRATOR).get("/v1/imports/" + name).then().statusCode(404).body("type", endsWith("/unknown-import"));
    }

    @Test
    void another_clients_is_nobodys() {
        open(1).statusCode(201);

        as(Role.INTEGRATOR, "demo", "another").get("/v1/imports/" + name).then().statusCode(404);
        as(Role.RUNNER, "demo", runner.toString())
                .get("/v1/imports/" + name)
                .then()
                .statusCode(404);
        as(Role.INTEGRATOR, "other", "someone")
                .get("/v1/imports/" + name)
                .then()
                .statusCode(404);
    }

    @Test
    void a_name_that_fits_no_address_is_refused() {
        integrator().body("{\"id\":\"a/b\"}").post("/v1/imports").then().statusCode(422);
        integrator()
                .queryParam("import", "a b")
                .body(World.run("a"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422);
    }

    @Test
    void of_the_erased_the_count_stays_and_nothing_that_was_theirs() {
        upload(NO_RUN, "ada.fit").statusCode(422);
        integrator().delete("/v1/runners/" + runner).then().statusCode(202);
        upload(NO_RUN, "ada.fit").statusCode(404);

        await().untilAsserted(() -> progress()
                .body("refused", equalTo(2), "refusals", hasSize(1))
                .body("refusals[0].type", endsWith("/unknown-runner"), "refusals[0].item", nullValue()));
    }

    private ValidatableResponse open(int total) {
        return integrator()
                .body("{\"id\":\"%s\",\"total\":%d}".formatted(name, total))
                .post("/v1/imports")
                .then();
    }

    private ValidatableResponse upload(String run, String item) {
        return integrator()
                .queryParam("import", name)
                .queryParam("item", item)
                .body(run)
                .post(path(runner, "runs"))
                .then();
    }

    private void batch(String lines) {
        as(Role.INTEGRATOR)
                .contentType("application/x-ndjson")
                .queryParam("import", name)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/batches")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse progress() {
        return as(Role.INTEGRATOR).get("/v1/imports/" + name).then().statusCode(200);
    }

    private String symptom(String id, int level) {
        return """
                {"type":"symptom","runnerId":"%s","id":"%s","moment":"AFTER","feltAt":"2026-03-02T05:30:00Z","level":%d}
                """.formatted(runner, id, level);
    }
}
