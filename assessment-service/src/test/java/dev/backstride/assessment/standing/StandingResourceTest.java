package dev.backstride.assessment.standing;

import static dev.backstride.assessment.support.Callers.as;
import static dev.backstride.assessment.support.Callers.asRunner;
import static dev.backstride.assessment.support.Callers.with;
import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.run;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.backstride.assessment.support.Facts;
import dev.backstride.assessment.support.Scene;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code GET /v1/runners/{id}/assessment}. */
@QuarkusTest
class StandingResourceTest {

    private static final String STANDING = "/v1/runners/{id}/assessment";

    @Inject
    Scene scene;

    @Test
    void what_no_fact_can_be_called_is_not_looked_for() {
        var tale = scene.tale().registered();

        as(Role.INTEGRATOR)
                .urlEncodingEnabled(false)
                .get("/v1/runners/" + tale.runner() + "/assessment?includes=a%00b")
                .then()
                .statusCode(400)
                .body("detail", startsWith("An address holds any character but NUL"));
    }

    @Test
    void tells_what_to_do_and_why() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run, during(run, 3));
        scene.settle(tale, during(run, 3).id());

        asRunner(tale.runner())
                .get(STANDING, tale.runner())
                .then()
                .statusCode(200)
                .body("runner", equalTo(tale.runner().toString()))
                .body("asOf", equalTo(scene.now().toString()))
                .body("action", equalTo("HOLD"))
                .body("since", equalTo(run.endedAt().toString()))
                .body("mode", equalTo("ACTIVE"))
                .body("rung", equalTo(1))
                .body("codes", hasItem("LADDER_ENTER_R1"))
                .body("assessment.content.facts", hasItem("r1"))
                .body("includes", nullValue());
    }

    @Test
    void tells_what_is_next_as_actions_whose_caps_move_with_time() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minus(Duration.ofDays(13)));
        tale.tell(run, during(run, 3));
        scene.settle(tale, during(run, 3).id());

        standing(tale.runner())
                .body("steps.find { it.kind == 'run' }.metersAtMost", equalTo(8_800))
                .body("steps.find { it.kind == 'run' }.minutesAtMost", nullValue())
                .body("steps.find { it.kind == 'startEasy' }.minutes", equalTo(10));
        scene.moveTo(scene.now().plus(Duration.ofDays(2)));
        standing(tale.runner())
                .body("steps.find { it.kind == 'run' }.metersAtMost", equalTo(4_000))
                .body("steps.find { it.kind == 'run' }.minutesAtMost", equalTo(30));
    }

    @Test
    void waits_for_a_fact_that_is_on_its_way() {
        var tale = scene.tale().registered();
        Thread.startVirtualThread(() -> tale.tell(run("r1", scene.now())));

        as(Role.CLINICIAN)
                .queryParam("after", "r1")
                .queryParam("wait", 10)
                .get(STANDING, tale.runner())
                .then()
                .statusCode(200)
                .body("includes", equalTo(true))
                .body("assessment.content.facts", hasItem("r1"));
    }

    @Test
    void says_so_when_the_wait_ran_out() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        as(Role.CLINICIAN)
                .queryParam("after", "never")
                .get(STANDING, tale.runner())
                .then()
                .statusCode(200)
                .body("includes", equalTo(false));
    }

    @Test
    void questions_come_first_and_their_answers_bring_what_waited() {
        var tale = scene.tale().unasked();
        var run = run("r1", scene.now());
        tale.tell(run, during(run, 3));
        scene.settle(tale, during(run, 3).id());
        as(Role.CLINICIAN)
                .get(STANDING, tale.runner())
                .then()
                .body("action", equalTo("SCREEN_FIRST"))
                .body("codes", hasItem("RF_NOT_ANSWERED"))
                .body("assessment.panel.withheld", equalTo("HOLD"))
                .body("assessment.panel.unanswered", hasItem("RF_SADDLE_SENSATION"));

        tale.tell(Screening.allNo("panel", scene.now()));
        scene.settle(tale, "panel");

        as(Role.CLINICIAN).get(STANDING, tale.runner()).then().body("action", equalTo("HOLD"));
        assertThat(scene.holding(tale)).hasSize(1);
    }

    @Test
    void who_was_never_asked_answers_first() {
        var tale = scene.tale().unasked();
        await().until(() -> scene.count("select count(*) from runner where id = ?", tale) == 1);

        asRunner(tale.runner())
                .get(STANDING, tale.runner())
                .then()
                .statusCode(200)
                .body("action", equalTo("SCREEN_FIRST"));
    }

    @Test
    void rest_eases_by_itself_after_two_days() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run, during(run, 8));
        scene.settle(tale, during(run, 8).id());
        as(Role.COACH).get(STANDING, tale.runner()).then().body("action", equalTo("REST"));

        var dayAfterIsOver = run.endedAt().plus(Duration.ofHours(32));
        scene.moveTo(dayAfterIsOver.plus(Duration.ofDays(2)));

        as(Role.COACH).get(STANDING, tale.runner()).then().body("action", equalTo("REDUCE"));
    }

    @Test
    void a_coach_sees_a_stop_but_not_the_flag_behind_it() {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(Facts.yesTo("s1", Flag.RF_SADDLE_SENSATION, scene.now()));
        scene.settle(tale, "s1");

        for (var outside : new String[] {Role.COACH, Role.PARTNER, Role.INTEGRATOR}) {
            as(outside)
                    .get(STANDING, tale.runner())
                    .then()
                    .body("action", startsWith("STOP_"))
                    .body("cleared", equalTo(false))
                    .body("assessment.panel", nullValue())
                    .body("codes", not(hasItem("RF_SADDLE_SENSATION")))
                    .body("assessment.content.decision.codes", not(hasItem("RF_SADDLE_SENSATION")))
                    .body("assessment.content.facts", empty());
        }
        as(Role.CLINICIAN).get(STANDING, tale.runner()).then().body("codes", hasItem("RF_SADDLE_SENSATION"));
    }

    @Test
    void opens_to_those_who_may_read() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        given().get(STANDING, tale.runner()).then().statusCode(401);
        with(TestTokens.forged(Role.COACH, "demo", "x"))
                .get(STANDING, tale.runner())
                .then()
                .statusCode(401);
        as(Role.OPS).get(STANDING, tale.runner()).then().statusCode(403);
        as(Role.PARTNER).get(STANDING, tale.runner()).then().statusCode(403);
        asRunner(UUID.randomUUID()).get(STANDING, tale.runner()).then().statusCode(403);
        as(Role.INTEGRATOR).get(STANDING, tale.runner()).then().statusCode(200);
    }

    @Test
    void another_programs_runner_is_unknown() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        with(TestTokens.of(Role.CLINICIAN, "other", "x"))
                .get(STANDING, tale.runner())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://backstride.dev/problems/unknown-runner"));
    }

    @Test
    void waits_no_longer_than_ten_seconds() {
        as(Role.CLINICIAN)
                .queryParam("after", "r1")
                .queryParam("wait", 11)
                .get(STANDING, UUID.randomUUID())
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse standing(UUID runner) {
        return asRunner(runner).get(STANDING, runner).then().statusCode(200);
    }
}
