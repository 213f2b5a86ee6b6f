package dev.backstride.notification.export;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest {

    @Inject
    Scene scene;

    @Test
    void an_export_has_the_profile_and_everything_said_with_its_life() {
        var runner = scene.aRunner();
        scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        Api.as(Role.RUNNER, Scene.PROGRAM, runner.toString())
                .get(place(runner))
                .then()
                .statusCode(200)
                .body("profile.contacts.runner.email", equalTo(Scene.mailOf(runner)))
                .body("messages", hasSize(2), "messages[0].life[0].type", equalTo("FOLLOWUP_PLANNED"))
                .body("rows.follow_up", hasSize(2), "rows.timer", hasSize(4), "rows.message", hasSize(0));
    }

    @Test
    void the_runner_and_the_clinician_may_have_it_and_nobody_else() {
        var runner = scene.aRunner();
        scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        Api.clinician().get(place(runner)).then().statusCode(200).body(not(containsString("\"message\":")));
        for (var role : new String[] {Role.COACH, Role.PARTNER, Role.INTEGRATOR, Role.OPS}) {
            Api.as(role).get(place(runner)).then().statusCode(403);
        }
        Api.as(Role.RUNNER, Scene.PROGRAM, UUID.randomUUID().toString())
                .get(place(runner))
                .then()
                .statusCode(403);
        Api.as(Role.CLINICIAN, "other", "someone").get(place(runner)).then().statusCode(404);
    }

    private static String place(UUID runner) {
        return "/v1/runners/" + runner + "/export";
    }
}
