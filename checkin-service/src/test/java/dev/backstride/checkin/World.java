package dev.backstride.checkin;

import static io.restassured.RestAssured.given;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who and what the tests need: people with tokens, runners, runs. Story time is held at 06:00 on 2 March 2026. */
final class World {

    private World() {}

    static RequestSpecification as(String role) {
        return as(role, "demo", "someone");
    }

    static RequestSpecification as(String role, String program, String subject) {
        return given().auth().oauth2(TestTokens.of(role, program, subject));
    }

    static RequestSpecification integrator() {
        return as(Role.INTEGRATOR).contentType(ContentType.JSON);
    }

    /** A new runner who shares everything with partners. */
    static UUID aRunner() {
        return aRunner("\"FEED\",\"FLAGS\",\"FREE_TEXT\",\"SCORES\"");
    }

    /** A new runner with these consents. */
    static UUID aRunner(String consents) {
        return UUID.fromString(integrator()
                .body("""
                        {"externalId":"%s","zone":"Europe/Berlin","birthDate":"1990-06","consents":[%s],
                         "contacts":{"runner":{"name":"Ada","email":"ada@example.org"}}}""".formatted(UUID.randomUUID(), consents))
                .post("/v1/runners")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    /** A run of {@code runner} this morning, one hour long. */
    static void aRun(UUID runner, String id) {
        integrator().body(run(id)).post(path(runner, "runs")).then().statusCode(201);
    }

    static String run(String id) {
        return """
                {"id":"%s","startedAt":"2026-03-02T04:30:00Z","durationSeconds":3600,"distanceMeters":10000}""".formatted(id);
    }

    static String path(UUID runner, String what) {
        return "/v1/runners/" + runner + "/" + what;
    }

    static String feed(Topic topic) {
        return topic.feed("demo");
    }
}
