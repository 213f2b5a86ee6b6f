package dev.backstride.checkin;

import static dev.backstride.checkin.World.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a program says of itself, and what it allows its runners. */
@QuarkusTest
class ProgramTest {

    private static final String CLEARED = """
            {"id":"c1","givenAt":"2026-03-02T05:55:00Z","outcome":"RESUME","rung":1%s}""";

    @Test
    void everybody_in_a_program_sees_what_holds_for_it() {
        as(Role.RUNNER, "other", UUID.randomUUID().toString())
                .get("/v1/program")
                .then()
                .statusCode(200)
                .body("program", equalTo("other"))
                .body("name", equalTo("The others"))
                .body("emergency.number", equalTo("144"))
                .body("workingHours.days", not(hasItem("SUNDAY")))
                .body("workingHours.from", equalTo("08:00:00"))
                .body("selfReportedClearance", equalTo(true));
        as(Role.INTEGRATOR)
                .get("/v1/program")
                .then()
                .body("name", equalTo("demo"))
                .body("selfReportedClearance", equalTo(false));
    }

    @Test
    void a_runner_s_own_word_clears_where_the_program_allows_it() {
        var runner = register("");

        clears(runner, ",\"note\":\"Dr. Weber, 1 March\"").statusCode(201).body("by", equalTo("SELF_REPORTED"));
    }

    @Test
    void it_names_who_said_so() {
        clears(register(""), "").statusCode(422).body("field", equalTo("note"));
    }

    @Test
    void it_does_not_stand_in_for_the_runner_s_own_clinician() {
        var runner = register("""
                ,"contacts":{"clinician":{"email":"physio@example.org"}}""");

        clears(runner, ",\"note\":\"Dr. Weber, 1 March\"")
                .statusCode(422)
                .body("type", equalTo("https://backstride.dev/problems/self-clearance-not-allowed"));
    }

    @Test
    void it_cannot_be_given_in_a_clinician_s_name() {
        clears(register(""), ",\"by\":\"CLINICIAN\"").statusCode(422).body("field", equalTo("by"));
    }

    @Test
    void in_other_programs_a_clinician_clears() {
        var runner = World.aRunner();

        as(Role.RUNNER, "demo", runner.toString())
                .contentType(ContentType.JSON)
                .body(CLEARED.formatted(",\"note\":\"Dr. Weber, 1 March\""))
                .post(World.path(runner, "clearances"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://backstride.dev/problems/self-clearance-not-allowed"));
    }

    private static UUID register(String more) {
        return UUID.fromString(as(Role.INTEGRATOR, "other", "someone")
                .contentType(ContentType.JSON)
                .body("""
                        {"zone":"Europe/Vienna","birthDate":"1990-06"%s}""".formatted(more))
                .post("/v1/runners")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    private static ValidatableResponse clears(UUID runner, String more) {
        return as(Role.RUNNER, "other", runner.toString())
                .contentType(ContentType.JSON)
                .body(CLEARED.formatted(more))
                .post(World.path(runner, "clearances"))
                .then();
    }
}
