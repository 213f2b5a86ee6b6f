package dev.backstride.notification.said;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backstride.events.runner.Consent;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MessageResourceTest {

    @Inject
    Scene scene;

    @Test
    void each_message_is_there_with_its_life_and_why() {
        var runner = aRunnerWhoWasAsked();

        Api.clinician()
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.find { it.slot == 'H1' }.state", equalTo("SENT"))
                .body("items.find { it.slot == 'H1' }.life.type", contains("FOLLOWUP_PLANNED", "FOLLOWUP_SENT"))
                .body("items.find { it.slot == 'H24' }.state", equalTo("PLANNED"))
                .body("items.find { it.slot == 'H24' }.reason", equalTo("AFTER_RUN"))
                .body("items.find { it.kind == 'MESSAGE' }.state", equalTo("SENT"))
                .body("items.find { it.kind == 'MESSAGE' }.attempts", equalTo(1));
    }

    @Test
    void nobody_sees_the_link_or_the_address() {
        var runner = aRunnerWhoWasAsked();

        Api.clinician()
                .get(Api.messagesOf(runner))
                .then()
                .body(not(containsString("check-in/")))
                .body(not(containsString("@")));
    }

    @Test
    void one_message_can_be_looked_at() {
        var runner = aRunnerWhoWasAsked();
        var id = Api.clinician().get(Api.messagesOf(runner)).jsonPath().getString("items[0].id");

        Api.as(Role.RUNNER, Scene.PROGRAM, runner.toString())
                .get("/v1/messages/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("runner", equalTo(runner.toString()));
        Api.as(Role.RUNNER, Scene.PROGRAM, UUID.randomUUID().toString())
                .get("/v1/messages/" + id)
                .then()
                .statusCode(403);
        Api.as(Role.CLINICIAN, "other", "someone")
                .get("/v1/messages/" + id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/unknown-message"));
    }

    @Test
    void runners_read_their_own() {
        var runner = aRunnerWhoWasAsked();

        Api.as(Role.RUNNER, Scene.PROGRAM, runner.toString())
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        Api.as(Role.RUNNER, Scene.PROGRAM, UUID.randomUUID().toString())
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(403);
    }

    @Test
    void a_runner_of_another_program_is_unknown() {
        var runner = aRunnerWhoWasAsked();

        Api.as(Role.CLINICIAN, "other", "someone")
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/unknown-runner"));
        Api.clinician().get(Api.messagesOf(UUID.randomUUID())).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OPS, Role.INTEGRATOR})
    void who_has_no_business_here_is_turned_away(String role) {
        Api.as(role).get(Api.messagesOf(UUID.randomUUID())).then().statusCode(403);
        Api.as(role).get("/v1/messages/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void a_partner_reads_what_the_runner_shares_and_nothing_else() {
        var silent = aRunnerWhoWasAsked();
        var open = aRunnerWhoWasAsked(Consent.FEED);

        Api.as(Role.PARTNER)
                .get(Api.messagesOf(open))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body(not(containsString("@")));
        Api.as(Role.PARTNER).get(Api.messagesOf(silent)).then().statusCode(403);
        for (var runner : new UUID[] {silent, open}) {
            var id = Api.clinician().get(Api.messagesOf(runner)).jsonPath().getString("items[0].id");
            Api.as(Role.PARTNER).get("/v1/messages/" + id).then().statusCode(runner.equals(open) ? 200 : 403);
        }
    }

    @Test
    void no_token_or_a_forged_one_opens_nothing() {
        var path = Api.messagesOf(UUID.randomUUID());

        given().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.forged(Role.CLINICIAN, Scene.PROGRAM, "someone"))
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused() {
        var runner = aRunnerWhoWasAsked();

        Api.clinician()
                .queryParam("after", "here")
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("after"));
    }

    private UUID aRunnerWhoWasAsked(Consent... consents) {
        var runner = scene.aRunner(consents);
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        return runner;
    }
}
