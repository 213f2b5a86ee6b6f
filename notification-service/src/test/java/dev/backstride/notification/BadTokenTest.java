package dev.backstride.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.BadToken;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is not believed, or is and may not: told so, and nothing else. */
@QuarkusTest
class BadTokenTest {

    @ParameterizedTest
    @EnumSource
    void a_bad_token_opens_no_door(BadToken bad) {
        var runner = UUID.randomUUID();
        for (var path : new String[] {"/v1/runners/%s/messages", "/v1/messages/%s", "/v1/escalations"}) {
            given().auth()
                    .oauth2(bad.of(Role.CLINICIAN, runner.toString()))
                    .get(path.formatted(runner))
                    .then()
                    .statusCode(bad.status())
                    .contentType("application/problem+json")
                    .body("status", equalTo(bad.status()))
                    .body("type", startsWith("https://backstride.dev/problems/"));
        }
    }
}
