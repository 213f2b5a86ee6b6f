package dev.backstride.assessment.history;

import static dev.backstride.assessment.support.Callers.as;
import static dev.backstride.assessment.support.Callers.asRunner;
import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions that rest on what nobody may be shown but the runner. */
@QuarkusTest
class UnshareableTest {

    @Inject
    Scene scene;

    @Test
    void such_a_decision_is_shared_without_what_it_rests_on() {
        var tale = weighed(Source.STRAVA);

        var made = scene.made(tale);
        assertThat(made).isNotEmpty();
        assertThat(made.getLast().content().facts()).contains("r1");
        assertThat(made.getFirst().plan()).isNotNull().matches(CheckInPlan::namedToRunnerOnly);
        var shared = scene.shared(tale, EventType.ASSESSMENT_MADE);
        assertThat(shared)
                .hasSameSizeAs(made)
                .allSatisfy(event -> assertThat(event.value()).doesNotContain("r1"));
        assertThat(scene.read(shared.getLast(), Assessment.class).content().decision())
                .isEqualTo(made.getLast().content().decision());
    }

    @Test
    void what_may_be_shown_is_shared_whole() {
        var tale = weighed(Source.GARMIN);

        assertThat(scene.shared(tale, EventType.ASSESSMENT_MADE).getLast().value())
                .isEqualTo(scene.told(tale, EventType.ASSESSMENT_MADE).getLast().value())
                .contains("r1");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.COACH, Role.CLINICIAN, Role.PARTNER})
    void nobody_but_the_runner_reads_what_it_rests_on(String role) {
        var path = "/v1/runners/" + weighed(Source.STRAVA).runner() + "/assessments";

        as(role).get(path).then().statusCode(200).body(containsString("action")).body(not(containsString("r1")));
    }

    @Test
    void the_runner_reads_all() {
        var tale = weighed(Source.STRAVA);

        asRunner(tale.runner())
                .get("/v1/runners/" + tale.runner() + "/assessments")
                .then()
                .statusCode(200)
                .body(containsString("\"r1\""));
    }

    private Tale weighed(Source origin) {
        var tale = scene.tale().registered(Consent.FEED, Consent.FLAGS);
        var run = run("r1", scene.now());
        tale.tell(run, origin);
        scene.settle(tale, run.id());
        var peak = during(run, 3);
        tale.tell(peak);
        scene.settle(tale, peak.id());
        return tale;
    }
}
