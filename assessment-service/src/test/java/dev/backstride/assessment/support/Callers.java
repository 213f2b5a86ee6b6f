package dev.backstride.assessment.support;

import static io.restassured.RestAssured.given;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Who knocks at the doors. */
public final class Callers {

    private Callers() {}

    /** Somebody with {@code role} in the program demo. */
    public static RequestSpecification as(String role) {
        return with(TestTokens.of(role, "demo", "somebody"));
    }

    /** The runner. */
    public static RequestSpecification asRunner(UUID runner) {
        return with(TestTokens.of(Role.RUNNER, "demo", runner.toString()));
    }

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
