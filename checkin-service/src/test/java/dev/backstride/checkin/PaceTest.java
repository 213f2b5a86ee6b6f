package dev.backstride.checkin;

import static dev.backstride.checkin.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who comes too often is asked to wait, kindly, and others are not. */
@QuarkusTest
@TestProfile(Hurry.class)
class PaceTest {

    @Test
    void a_link_and_then_an_address_that_opens_pages_too_often_is_asked_to_wait() {
        for (var time = 0; time < 3; time++) {
            given().get("/check-in/one")
                    .then()
                    .statusCode(404)
                    .header("RateLimit-Policy", "\"link\";q=3;w=60")
                    .header("RateLimit", startsWith("\"link\";r=" + (2 - time) + ";t="));
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

    @Test
    void somebody_with_a_token_hears_how_often_they_may_ask_and_then_to_wait() {
        for (var left = 1; left >= 0; left--) {
            as(Role.COACH, "demo", "hasty")
                    .get("/v1/runners")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"person\";q=2;w=60")
                    .header("RateLimit", startsWith("\"person\";r=" + left + ";t="));
        }
        as(Role.COACH, "demo", "hasty")
                .get("/v1/runners")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|[12]\\d|30"))
                .header("RateLimit", startsWith("\"person\";r=0;t="))
                .body("type", endsWith("/too-often"));
        as(Role.COACH, "demo", "patient").get("/v1/runners").then().statusCode(200);
        as(Role.COACH, "other", "hasty").get("/v1/runners").then().statusCode(200);
    }

    @Test
    void a_batch_that_was_too_long_is_taken_whole_and_the_next_one_waits() {
        batch("sender").statusCode(200).header("RateLimit-Policy", containsString("\"lines\";q=5;w=60"));
        batch("sender").statusCode(429).contentType("application/problem+json").body("type", endsWith("/too-often"));
        batch("another").statusCode(200);
    }

    private static ValidatableResponse batch(String client) {
        return as(Role.INTEGRATOR, "demo", client)
                .contentType("application/x-ndjson")
                .body("{}\n".repeat(7).getBytes(StandardCharsets.UTF_8))
                .post("/v1/batches")
                .then();
    }
}
