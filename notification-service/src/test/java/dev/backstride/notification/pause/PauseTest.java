package dev.backstride.notification.pause;

import static dev.backstride.events.EventType.FOLLOWUP_ANSWERED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Receiver;
import dev.backstride.notification.testing.Scene;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators hold messages, and nothing is lost. */
@QuarkusTest
class PauseTest {

    private static final String EVERYTHING = "{}";

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    Receiver receiver;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void letGo() {
        for (var held : new String[] {
            EVERYTHING,
            "{\"program\":\"demo\"}",
            "{\"channel\":\"MAIL\"}",
            "{\"channel\":\"WEBHOOK\"}",
            "{\"program\":\"other\"}"
        }) {
            ops().body(held).post("/ops/pauses/end").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":\"test\"}",
                "{\"reason\":\"test\",\"program\":\"demo\"}",
                "{\"reason\":\"test\",\"channel\":\"MAIL\"}",
            })
    void what_is_held_waits_and_goes_out_when_the_hold_ends(String wish) {
        hold(wish);
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
        ops().body(wish).post("/ops/pauses/end").then().statusCode(200);

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        Patience.await().until(() -> mailbox.to(Scene.mailOf(runner)).size() == 1);
    }

    @Test
    void what_another_program_holds_holds_nobody_of_ours() {
        hold("{\"reason\":\"test\",\"program\":\"other\"}");
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
    }

    @Test
    void what_was_answered_while_it_was_held_is_not_sent_any_more() {
        hold("{\"reason\":\"test\"}");
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.felt(runner, plan.endedAt().plus(Duration.ofMinutes(59)), 1);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_ANSWERED);

        ops().body(EVERYTHING).post("/ops/pauses/end").then().statusCode(200);

        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
    }

    @Test
    void webhooks_are_held_by_themselves() {
        hold("{\"reason\":\"test\",\"channel\":\"WEBHOOK\"}");
        var runner = UUID.randomUUID();
        var app = new Contact("Runner", Scene.mailOf(runner), receiver.app("held-" + runner));
        scene.register(runner, new Contacts(app, null, new Contact("Clinic", Scene.clinicianOf(runner)), null));
        var mailed = scene.aRunner();
        for (var one : new UUID[] {runner, mailed}) {
            scene.ran(one);
            scene.hears(one, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        }

        scene.moveTo(scene.now().plus(Duration.ofHours(1)));
        scene.hears(mailed, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        assertThat(receiver.by("held-" + runner)).isEmpty();

        ops().body("{\"channel\":\"WEBHOOK\"}").post("/ops/pauses/end").then().statusCode(200);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        assertThat(receiver.by("held-" + runner)).hasSize(1);
    }

    @Test
    void what_is_held_is_seen() {
        hold("{\"reason\":\"wrong texts\"}");

        ops().get("/ops/pauses").then().body("pauses.reason", hasItem("wrong texts"));
        ops().get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'Nothing is held' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'Nothing is held' }.data.reason", equalTo("wrong texts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\":\" \"}",
                "{\"reason\":\"x\",\"program\":\"unheard-of\"}",
                "{\"reason\":\"x\",\"channel\":\"PIGEON\"}",
                "{\"reason\":\"\\u0000\",\"channel\":\"MAIL\"}",
            })
    void a_hold_needs_a_reason_and_something_to_hold(String wish) {
        ops().body(wish).post("/ops/pauses").then().statusCode(422);
    }

    private void hold(String wish) {
        ops().body(wish).post("/ops/pauses").then().statusCode(200);
    }

    private RequestSpecification ops() {
        return given().port(management.getPort())
                .basePath("/")
                .auth()
                .oauth2(TestTokens.of("ops", "demo", "operator"))
                .contentType(ContentType.JSON);
    }
}
