package dev.backstride.assessment.explanation;

import static dev.backstride.assessment.support.Callers.as;
import static dev.backstride.assessment.support.Callers.asRunner;
import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.run;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /v1/runners/{id}/assessments/{id}/explanation}. */
@QuarkusTest
class ExplanationResourceTest {

    private static final String EXPLANATION = "/v1/runners/{id}/assessments/{aid}/explanation";

    @Inject
    Scene scene;

    @Test
    void says_which_rules_with_which_numbers_and_what_was_said() {
        explained(as(Role.CLINICIAN), sore(Source.GARMIN))
                .statusCode(200)
                .body("reasons.rule", hasItems("R-09", "R-12"))
                .body("reasons.find { it.rule == 'R-09' }.numbers.key", hasItem("pain.intolerable"))
                .body("reasons.find { it.rule == 'R-09' }.evidence.source", hasItem("S01"))
                .body("inputs.find { it.field == 'level' }.value", equalTo("7"));
    }

    @Test
    void says_what_would_have_led_elsewhere() {
        explained(as(Role.CLINICIAN), sore(Source.GARMIN))
                .body("whatIf.said.field", equalTo("level"))
                .body("whatIf.said.value", equalTo("7"))
                .body("whatIf.instead", equalTo("5"))
                .body("whatIf.action", equalTo("HOLD"));
    }

    @Test
    void what_only_the_runner_may_see_is_for_the_runner() {
        var tale = sore(Source.STRAVA);

        explained(as(Role.CLINICIAN), tale)
                .statusCode(200)
                .body("reasons", not(empty()))
                .body("inputs", empty())
                .body("whatIf", nullValue());
        explained(asRunner(tale.runner()), tale).body("inputs", not(empty())).body("whatIf.instead", equalTo("5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.COACH, Role.PARTNER, Role.INTEGRATOR, Role.OPS, Role.RUNNER})
    void is_for_the_runner_and_the_clinician(String role) {
        explained(as(role), sore(Source.GARMIN)).statusCode(403);
    }

    @Test
    void refuses_what_it_does_not_know() {
        given().get(EXPLANATION, UUID.randomUUID(), UUID.randomUUID()).then().statusCode(401);
        as(Role.CLINICIAN)
                .get(EXPLANATION, sore(Source.GARMIN).runner(), UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("https://backstride.dev/problems/unknown-assessment"));
    }

    private ValidatableResponse explained(RequestSpecification caller, Tale tale) {
        return caller.get(EXPLANATION, tale.runner(), scene.made(tale).getLast().id())
                .then();
    }

    /** A run that hurt by 7. */
    private Tale sore(Source origin) {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run, origin);
        scene.settle(tale, run.id());
        var peak = during(run, 7);
        tale.tell(peak);
        scene.settle(tale, peak.id());
        return tale;
    }
}
