package dev.backstride.assessment.history;

import static dev.backstride.assessment.support.Callers.as;
import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static dev.backstride.assessment.support.Facts.yesTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code GET /v1/runners/{id}/assessments}. */
@QuarkusTest
class HistoryResourceTest {

    private static final String HISTORY = "/v1/runners/{id}/assessments";

    @Inject
    Scene scene;

    @Test
    void lists_decisions_in_force_newest_first() {
        as(Role.CLINICIAN)
                .get(HISTORY, threeDecisions().runner())
                .then()
                .statusCode(200)
                .body("items.content.decision.trigger", contains("H1", "POST"))
                .body("items.status", contains("IN_FORCE", "IN_FORCE"))
                .body("next", nullValue());
    }

    @Test
    void lists_superseded_ones_on_request() {
        as(Role.CLINICIAN)
                .queryParam("all", true)
                .get(HISTORY, threeDecisions().runner())
                .then()
                .statusCode(200)
                .body("items.status", containsInAnyOrder("IN_FORCE", "IN_FORCE", "SUPERSEDED"));
    }

    @Test
    void pages_hold_every_decision_once() {
        var tale = threeDecisions();
        var seen = new ArrayList<String>();
        var cursor = Map.<String, String>of();
        while (cursor != null) {
            var page = as(Role.CLINICIAN)
                    .queryParam("all", true)
                    .queryParam("limit", 1)
                    .queryParams(cursor)
                    .get(HISTORY, tale.runner())
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? null : Map.of("cursor", next);
        }
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void explains_one() {
        var tale = threeDecisions();
        var made = scene.made(tale).getLast();

        as(Role.CLINICIAN)
                .get(HISTORY + "/{aid}", tale.runner(), made.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(made.id().toString()))
                .body("content.before.mode", equalTo("ACTIVE"))
                .body("status", equalTo("IN_FORCE"));
    }

    @Test
    void refuses_what_it_does_not_know() {
        var tale = threeDecisions();
        as(Role.CLINICIAN)
                .get(HISTORY + "/{aid}", tale.runner(), UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("https://backstride.dev/problems/unknown-assessment"));
        as(Role.CLINICIAN)
                .queryParam("cursor", "made-up")
                .get(HISTORY, tale.runner())
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
        as(Role.CLINICIAN)
                .queryParam("limit", 0)
                .get(HISTORY, tale.runner())
                .then()
                .statusCode(422);
        as(Role.CLINICIAN).get(HISTORY, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void opens_to_those_who_may_read() {
        given().get(HISTORY, UUID.randomUUID()).then().statusCode(401);
        as(Role.OPS).get(HISTORY, UUID.randomUUID()).then().statusCode(403);
        as(Role.RUNNER).get(HISTORY, UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void coaches_and_partners_never_read_a_flag_that_is_not_shared() {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(yesTo("s1", Flag.RF_SADDLE_SENSATION, scene.now()));
        scene.settle(tale, "s1");
        var stop = scene.made(tale).getLast().id();

        for (var outside : new String[] {Role.COACH, Role.PARTNER, Role.INTEGRATOR}) {
            as(outside).get(HISTORY, tale.runner()).then().statusCode(200).body(not(containsString("RF_SADDLE")));
            as(outside)
                    .get(HISTORY + "/{aid}", tale.runner(), stop)
                    .then()
                    .statusCode(200)
                    .body("content.facts", empty())
                    .body(not(containsString("RF_SADDLE")));
        }
        as(Role.CLINICIAN).get(HISTORY, tale.runner()).then().body(containsString("RF_SADDLE"));
    }

    /** A run, superseded when its peak is told, and an answer after an hour. */
    private Tale threeDecisions() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minus(Duration.ofHours(2)));
        tale.tell(run);
        scene.settle(tale, run.id());
        tale.tell(during(run, 3));
        scene.settle(tale, during(run, 3).id());
        tale.tell(oneHourAfter(run, 2));
        scene.settle(tale, oneHourAfter(run, 2).id());
        return tale;
    }
}
