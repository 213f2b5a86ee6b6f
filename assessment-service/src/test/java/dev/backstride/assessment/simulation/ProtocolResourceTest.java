package dev.backstride.assessment.simulation;

import static dev.backstride.assessment.support.Callers.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
    void names_each_number_with_its_range_and_where_rules_come_from() {
        as(Role.RUNNER)
                .get("/v1/protocol")
                .then()
                .statusCode(200)
                .body("numbers.find { it.key == 'pain.worseBy' }.value", equalTo("2"))
                .body("numbers.find { it.key == 'pain.worseBy' }.most", equalTo("3"))
                .body("grounds.R-10.numbers", hasItem("pain.worseBy"))
                .body("grounds.R-10.evidence", hasItem("S04"))
                .body("evidence.S04", containsString("Ostelo"));
    }

    @Test
    void names_the_editions_that_follow() {
        as(Role.RUNNER)
                .get("/v1/protocol")
                .then()
                .body("editions[0].protocol.configuration", equalTo("1"))
                .body("editions[0].validFrom", nullValue())
                .body("editions[1].protocol.configuration", equalTo("2999"))
                .body("editions[1].validFrom", equalTo("2999-01-01T00:00:00Z"));
    }

    @Test
    void needs_a_token() {
        given().get("/v1/protocol").then().statusCode(401).contentType("application/problem+json");
    }
}
