package dev.backstride.notification.testing;

import static io.restassured.RestAssured.given;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/** People with tokens. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String role) {
        return as(role, Scene.PROGRAM, "someone");
    }

    public static RequestSpecification as(String role, String program, String subject) {
        return given().auth().oauth2(TestTokens.of(role, program, subject));
    }

    public static RequestSpecification clinician() {
        return as(Role.CLINICIAN);
    }

    public static String messagesOf(UUID runner) {
        return "/v1/runners/" + runner + "/messages";
    }

    /** The subjects of all mail about {@code runner}, the newest first. */
    public static List<String> mailAbout(UUID runner) {
        return clinician()
                .get(messagesOf(runner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'MESSAGE' }.subject", String.class);
    }
}
