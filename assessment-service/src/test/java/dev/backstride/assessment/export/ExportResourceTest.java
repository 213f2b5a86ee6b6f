package dev.backstride.assessment.export;

import static dev.backstride.assessment.support.Facts.run;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.backstride.assessment.support.Callers;
import dev.backstride.assessment.support.Scene;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest {

    @Inject
    Scene scene;

    @Test
    void an_export_has_the_profile_the_decisions_and_the_facts_they_rest_on() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        Callers.asRunner(tale.runner())
                .get(place(tale.runner()))
                .then()
                .statusCode(200)
                .body("runner.id", equalTo(tale.runner().toString()))
                .body("assessments", hasSize(1), "assessments[0].status", equalTo("IN_FORCE"))
                .body("rows.fact.id", hasItem("r1"), "rows.standing", hasSize(1), "rows.course", hasSize(1));
    }

    @Test
    void the_runner_and_the_clinician_may_have_it_and_nobody_else() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");
        var place = place(tale.runner());

        Callers.as(Role.CLINICIAN).get(place).then().statusCode(200);
        for (var role : new String[] {Role.COACH, Role.PARTNER, Role.INTEGRATOR, Role.OPS}) {
            Callers.as(role).get(place).then().statusCode(403);
        }
        Callers.asRunner(UUID.randomUUID()).get(place).then().statusCode(403);
        Callers.with(TestTokens.of(Role.CLINICIAN, "other", "somebody"))
                .get(place)
                .then()
                .statusCode(404);
    }

    private static String place(UUID runner) {
        return "/v1/runners/" + runner + "/export";
    }
}
