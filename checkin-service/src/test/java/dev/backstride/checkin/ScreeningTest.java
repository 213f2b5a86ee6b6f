package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers to red-flag questions, and who may enrol at all (R-32, R-34; V39). */
@QuarkusTest
class ScreeningTest {

    @Test
    void signs_of_bone_stress_are_taken_as_any_other() {
        var runner = aRunner();

        answer(runner, "\"RF_BSI_HOP_PAIN\":\"YES\",\"RF_BSI_REDS\":\"NOT_ANSWERED\"")
                .statusCode(201);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().data())
                .contains("\"RF_BSI_HOP_PAIN\":\"YES\"");
    }

    @Test
    void what_only_minors_are_asked_is_no_yes_of_an_adult() {
        answer(aRunner(), "\"RF_ADOLESCENT_EXTENSION\":\"YES\"")
                .statusCode(422)
                .body("type", endsWith("/problems/invalid"))
                .body("field", equalTo("answers.RF_ADOLESCENT_EXTENSION"))
                .body("detail", containsString("under 18"));
        answer(aRunner(), "\"RF_ADOLESCENT_EXTENSION\":\"NO\"").statusCode(201);
    }

    @Test
    void at_seventeen_it_is() {
        var runner = UUID.fromString(
                enrol("2008-04").statusCode(201).extract().jsonPath().getString("id"));

        answer(runner, "\"RF_ADOLESCENT_EXTENSION\":\"YES\"").statusCode(201);
    }

    @Test
    void at_fifteen_nobody_is_enrolled_and_the_refusal_says_whom_to_ask() {
        enrol("2010-04")
                .statusCode(422)
                .body("code", equalTo("ENROL_REFUSED_AGE"))
                .body("detail", containsString("a clinician or a guardian"));
    }

    private static ValidatableResponse answer(UUID runner, String answers) {
        return integrator()
                .body("{\"id\":\"q\",\"answeredAt\":\"2026-03-02T05:50:00Z\",\"answers\":{%s}}".formatted(answers))
                .post(path(runner, "screenings"))
                .then();
    }

    private static ValidatableResponse enrol(String born) {
        return integrator()
                .body("{\"externalId\":\"%s\",\"zone\":\"Europe/Berlin\",\"birthDate\":\"%s\"}"
                        .formatted(UUID.randomUUID(), born))
                .post("/v1/runners")
                .then();
    }
}
