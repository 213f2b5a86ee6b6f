package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.backstride.events.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SymptomTest {

    @Test
    void a_symptom_is_stored_stamped_and_published_to_services_and_partners() {
        var runner = aRunner();
        var request = UUID.randomUUID();

        integrator()
                .header("X-Request-Id", request)
                .body("""
                        {"id":"s1","moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":3,"note":"stiff"}""")
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/symptoms/s1"))
                .header("X-Request-Id", equalTo(request.toString()))
                .body("level", equalTo(3), "receivedAt", equalTo("2026-03-02T06:00:00Z"));

        var internal = Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst();
        assertThat(internal.headers())
                .containsEntry("ce_type", "dev.backstride.symptom.reported.v1")
                .containsEntry("ce_causation", request.toString())
                .containsEntry("ce_time", "2026-03-02T05:50:00Z")
                .containsEntry("ce_program", "demo")
                .containsKey("ce_externalid");
        assertThat(internal.data()).contains("\"note\":\"stiff\"");
        var feed = Wire.read(World.feed(Topic.SYMPTOMS), runner, 1).getFirst();
        assertThat(feed.headers()).isEqualTo(internal.headers());
    }

    @Test
    void partners_see_no_words_without_consent_and_nothing_without_the_feed() {
        var wordless = aRunner("\"FEED\"");
        var closed = aRunner("");
        for (var runner : new UUID[] {wordless, closed}) {
            integrator()
                    .body("""
                            {"moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":3,"note":"stiff"}""")
                    .post(path(runner, "symptoms"))
                    .then()
                    .statusCode(201)
                    .body("id", notNullValue());
        }

        assertThat(Wire.read(World.feed(Topic.SYMPTOMS), wordless, 1).getFirst().data())
                .contains("\"level\":3")
                .doesNotContain("stiff");
        assertThat(Wire.read(Topic.SYMPTOMS.internal(), closed, 1)).hasSize(1);
        assertThat(Wire.readAll(World.feed(Topic.SYMPTOMS), closed)).isEmpty();
    }

    @Test
    void a_strength_session_is_published_under_its_date() {
        var runner = aRunner();

        integrator()
                .body("""
                        {"id":"lift-1","on":"2026-03-01","newOrHeavier":true}""")
                .post(path(runner, "strength-sessions"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/strength-sessions/lift-1"));

        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst();
        assertThat(told.headers()).containsEntry("ce_type", "dev.backstride.strength.logged.v1");
        assertThat(told.data()).contains("\"on\":\"2026-03-01\"", "\"newOrHeavier\":true");
    }

    @Test
    void the_same_symptom_told_twice_is_one_and_another_under_its_id_is_refused() {
        var runner = aRunner();
        var body = """
                {"id":"s1","moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":%d}""";

        integrator()
                .body(body.formatted(3))
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(201);
        integrator()
                .body(body.formatted(3))
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(200);
        integrator()
                .body(body.formatted(4))
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/fact-exists"));
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_peak_during_a_run_needs_that_run() {
        var runner = aRunner();
        var body = """
                {"id":"p1","moment":"DURING","feltAt":"2026-03-02T05:30:00Z","level":2,"runId":"r1","side":"LEFT"}""";

        integrator()
                .body(body)
                .post(path(runner, "symptoms"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-run"), "field", equalTo("runId"));
        aRun(runner, "r1");
        integrator().body(body).post(path(runner, "symptoms")).then().statusCode(201);
    }
}
