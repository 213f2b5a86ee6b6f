package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What clinicians decide. */
@QuarkusTest
class CareTest {

    @Test
    void a_clinician_lets_a_runner_resume_on_a_rung() {
        var runner = aRunner();
        var clearance = """
                {"id":"c1","givenAt":"2026-03-02T05:55:00Z","outcome":"RESUME"%s}""";

        tell(runner, "clearances", clearance.formatted("")).statusCode(422).body("field", equalTo("rung"));
        tell(runner, "clearances", clearance.formatted(",\"rung\":1,\"by\":\"SELF_REPORTED\""))
                .statusCode(422)
                .body("field", equalTo("by"));
        tell(runner, "clearances", clearance.formatted(",\"rung\":2"))
                .statusCode(201)
                .body("rung", equalTo(2));

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().type())
                .isEqualTo("dev.backstride.clearance.given.v1");
    }

    @Test
    void a_clinician_places_a_runner_on_a_rung() {
        var runner = aRunner();

        tell(runner, "placements", """
                {"placedAt":"2026-03-02T05:55:00Z","rung":2,"entryPeak":4}""").statusCode(201);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().type())
                .isEqualTo("dev.backstride.placement.made.v1");
    }

    private static ValidatableResponse tell(UUID runner, String what, String body) {
        return as(Role.CLINICIAN)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(runner, what))
                .then();
    }
}
