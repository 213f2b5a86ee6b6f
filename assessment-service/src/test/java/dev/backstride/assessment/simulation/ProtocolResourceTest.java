package dev.backstride.assessment.simulation;

import static dev.backstride.assessment.support.Callers.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** {@code GET /v1/protocol}. */
@QuarkusTest
class ProtocolResourceTest {

    @Test
    void names_the_rules_and_their_numbers() {
        as(Role.RUNNER)
                .get("/v1/protocol")
                .then()
                .statusCode(200)
                .body("protocol.rules", equalTo("1"))
                .body("protocol.configuration", equalTo("1"))
                .body("rules.R-09", containsString("not tolerable"))
                .body("configuration.pain", notNullValue());
    }

    @Test
    void needs_a_token() {
        given().get("/v1/protocol").then().statusCode(401).contentType("application/problem+json");
    }
}
