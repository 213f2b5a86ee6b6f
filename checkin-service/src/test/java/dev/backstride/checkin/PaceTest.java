package dev.backstride.checkin;

import static dev.backstride.checkin.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Who comes too often is asked to wait, kindly, and others are not. */
@QuarkusTest
@TestProfile(Hurry.class)
class PaceTest {

    @Test
    void a_link_and_then_an_address_that_opens_pages_too_often_is_asked_to_wait() {
        for (var time = 0; time < 3; time++) {
            assertThat(given().get("/check-in/one").statusCode()).isEqualTo(404);
        }
        given().get("/check-in/one")
                .then()
                .statusCode(429)
                .contentType("text/html;charset=UTF-8")
                .header("Retry-After", matchesPattern("[1-9]|[1-5]\\d|60"))
                .body(containsString("One moment, please"), containsString("112"));
        for (var time = 0; time < 4; time++) {
            assertThat(given().get("/safety-questions/" + time).statusCode()).isNotEqualTo(429);
        }
        given().get("/safety-questions/two").then().statusCode(429).body(containsString("One moment, please"));
    }

    @Test
    void an_address_that_is_not_believed_again_and_again_is_told_to_wait_and_a_token_still_opens() {
        for (var time = 0; time < 2; time++) {
            given().get("/v1/runners").then().statusCode(401);
        }
        for (var header : new String[] {"Bearer nonsense", "Basic bm86bm8="}) {
            given().header("Authorization", header)
                    .get("/v1/runners")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[1-9]|[1-5]\\d|60"))
                    .body("type", endsWith("/too-often"));
        }
        as(Role.CLINICIAN).get("/v1/runners").then().statusCode(200);
    }
}
