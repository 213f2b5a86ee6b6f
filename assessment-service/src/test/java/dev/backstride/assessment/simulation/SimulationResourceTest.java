package dev.backstride.assessment.simulation;

import static dev.backstride.assessment.support.Callers.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /v1/simulations}. */
@QuarkusTest
class SimulationResourceTest {

    @Test
    void says_what_the_rules_would_say() {
        post(simulation("Europe/Berlin", "1990-06", "3", "2025-09-01T06:00:00Z"))
                .statusCode(200)
                .body("protocol.rules", equalTo("1"))
                .body("protocol.configuration", equalTo("1"))
                .body("decisions.trigger", contains("POST"))
                .body("decisions[0].codes", hasItem("LADDER_ENTER_R1"))
                .body("decisions[0].rung", equalTo(1));
    }

    @Test
    void tries_other_numbers_and_says_that_these_are_not_those_in_force() {
        var symptomFrom = """
                {"runner": {"zone": "UTC", "birthDate": "1990-06"}, "screening": "ASSUMED_CLEAR",
                 "asOf": "2025-09-02T12:00:00Z", "configuration": {%s}, "facts": [
                  {"type": "run", "id": "r", "startedAt": "2025-09-01T06:00:00Z", "durationSeconds": 3000,
                   "distanceMeters": 8000},
                  {"type": "symptom", "id": "d", "moment": "DURING", "feltAt": "2025-09-01T06:50:00Z", "level": 2,
                   "runId": "r"},
                  {"type": "symptom", "id": "n", "moment": "AFTER", "feltAt": "2025-09-02T06:50:00Z", "level": 4}]}
                """;
        post(symptomFrom.formatted("")).body("decisions[-1].verdict", equalTo("WORSE_24H"));
        post(symptomFrom.formatted("\"pain.worseBy\": 3"))
                .statusCode(200)
                .body("protocol.configuration", equalTo("tried"))
                .body("decisions[-1].verdict", equalTo("TOLERABLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "pain.worseBy, 9, must be from 1 to 3",
        "pain.worse, 2, is no number of the protocol",
        "pain.rest, 48, must be an ISO 8601 duration"
    })
    void refuses_numbers_that_make_no_sense_by_their_key(String key, String value, String why) {
        post("""
                {"runner": {"zone": "UTC", "birthDate": "1990-06"}, "asOf": "2025-09-02T12:00:00Z", "facts": [],
                 "configuration": {"%s": "%s"}}
                """.formatted(key, value))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("field", equalTo("configuration." + key))
                .body("detail", containsString(why));
    }

    @Test
    void remarks_on_what_decides_nothing() {
        post("""
                {"runner": {"zone": "UTC", "birthDate": "1990-06"}, "asOf": "2025-09-01T09:00:00Z", "facts": [
                  {"type": "symptom", "id": "early", "moment": "AFTER", "feltAt": "2025-09-01T08:00:00Z", "level": 2}]}
                """)
                .statusCode(200)
                .body("decisions", empty())
                .body("remarks.code", contains("RATING_ORPHAN"))
                .body("remarks.fact", contains("early"))
                .body("remarks.at", contains("2025-09-01T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 1990-06, '\"three\"', 2025-09-01T06:00:00Z, facts[1].level",
        "Europe/Berlin, 1990-06, 3.5, 2025-09-01T06:00:00Z, facts[1].level",
        "Europe/Berlin, 1990-06, null, 2025-09-01T06:00:00Z, facts[1].level",
        "Europe/Berlin, 1990-06, 3, tomorrow, asOf",
        "Europe/Berlin, June, 3, 2025-09-01T06:00:00Z, runner.birthDate",
    })
    void what_cannot_be_read_is_malformed_and_the_field_is_named(
            String zone, String birthDate, String level, String asOf, String field) {
        post(simulation(zone, birthDate, level, asOf))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://backstride.dev/problems/malformed"))
                .body("field", equalTo(field));
    }

    @Test
    void a_level_out_of_range_is_refused_and_the_field_is_named() {
        post(simulation("Europe/Berlin", "1990-06", "11", "2025-09-01T06:00:00Z"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", containsString("facts[1].level"));
    }

    @Test
    void an_unknown_zone_is_refused() {
        post(simulation("Mars/Olympus", "1990-06", "3", "2025-09-01T06:00:00Z"))
                .statusCode(422)
                .body("field", equalTo("runner.zone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>not a simulation</body></html>",
                "{}",
                "{\"runner\": {\"zone\": \"UTC\", \"birthDate\": \"1990-06\"}, \"facts\": [], \"asOf\"",
                "{\"runner\": {\"zone\": \"UTC\", \"birthDate\": \"1990-06\"},"
                        + " \"facts\": [{\"type\": \"dream\"}], \"asOf\": \"2025-09-01T06:00:00Z\"}",
                "{\"runner\": {\"zone\": \"UTC\", \"birthDate\": \"1990-06\"},"
                        + " \"facts\": [{\"id\": \"x\"}], \"asOf\": \"2025-09-01T06:00:00Z\"}"
            })
    void what_is_no_simulation_is_malformed(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void html_is_not_what_it_takes() {
        as(Role.PARTNER)
                .contentType("text/html")
                .body("<html></html>")
                .post("/v1/simulations")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    /** The door closes before such a body is sent, so only its announcement is. */
    @Test
    void too_much_is_too_large() throws IOException {
        var announcement = """
                POST /v1/simulations HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 11000000\r
                \r
                """.formatted(TestTokens.of(Role.PARTNER, "demo", "somebody"));
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(announcement.getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains("413");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line -> line.equalsIgnoreCase("content-type: application/problem+json"));
        }
    }

    @Test
    void opens_to_clinicians_partners_and_ops() {
        var body = simulation("UTC", "1990-06", "3", "2025-09-01T06:00:00Z");
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/simulations")
                .then()
                .statusCode(401);
        for (var role : new String[] {Role.RUNNER, Role.COACH, Role.INTEGRATOR}) {
            post(role, body).statusCode(403).contentType("application/problem+json");
        }
        for (var role : new String[] {Role.CLINICIAN, Role.PARTNER, Role.OPS}) {
            post(role, body).statusCode(200);
        }
    }

    private static String simulation(String zone, String birthDate, String level, String asOf) {
        return """
            {"title": "not ours", "runner": {"zone": "%s", "birthDate": "%s"}, "screening": "ASSUMED_CLEAR",
             "facts": [
              {"type": "run", "id": "r1", "startedAt": "2025-09-01T05:00:00Z", "durationSeconds": 3000,
               "distanceMeters": 8000, "receivedAt": "2025-09-01T05:50:00Z"},
              {"type": "symptom", "id": "p1", "moment": "DURING", "runId": "r1", "feltAt": "2025-09-01T05:50:00Z",
               "receivedAt": "2025-09-01T05:50:00Z", "level": %s}],
             "asOf": "%s"}""".formatted(zone, birthDate, level, asOf);
    }

    private static ValidatableResponse post(String body) {
        return post(Role.PARTNER, body);
    }

    private static ValidatableResponse post(String role, String body) {
        return as(role).contentType(ContentType.JSON)
                .body(body)
                .post("/v1/simulations")
                .then();
    }
}
