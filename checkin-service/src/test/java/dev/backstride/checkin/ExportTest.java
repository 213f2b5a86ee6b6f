package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {

    private static final byte[] FILE =
            RunGenerator.fit(RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(10)));

    @Test
    void an_export_has_the_profile_every_fact_and_each_file_byte_for_byte() {
        var runner = aRunner();
        aRun(runner, "typed");
        integrator().delete(path(runner, "runs/typed")).then().statusCode(204);
        as(Role.INTEGRATOR)
                .contentType("application/vnd.ant.fit")
                .body(FILE)
                .post(path(runner, "runs"))
                .then()
                .statusCode(201);

        var export = as(Role.RUNNER, "demo", runner.toString())
                .get(path(runner, "export"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("runner.contacts.runner.email", equalTo("ada@example.org"))
                .body("facts", hasSize(2), "facts.find { it.fact.id == 'typed' }.deletedAt", notNullValue())
                .body("recordings", hasSize(1), "recordings[0].recording.format", equalTo("FIT"))
                .body("rows.escalation", hasSize(0))
                .extract()
                .jsonPath();

        assertThat(Base64.getDecoder().decode(export.getString("recordings[0].file")))
                .isEqualTo(FILE);
    }

    @Test
    void the_runner_the_integrator_and_the_clinician_may_have_it_and_nobody_else() {
        var runner = aRunner();

        for (var role : new String[] {Role.INTEGRATOR, Role.CLINICIAN}) {
            as(role).get(path(runner, "export")).then().statusCode(200);
        }
        for (var role : new String[] {Role.COACH, Role.PARTNER, Role.OPS}) {
            as(role).get(path(runner, "export")).then().statusCode(403);
        }
        as(Role.RUNNER, "demo", UUID.randomUUID().toString())
                .get(path(runner, "export"))
                .then()
                .statusCode(403);
        as(Role.CLINICIAN, "other", "someone")
                .get(path(runner, "export"))
                .then()
                .statusCode(404);
    }
}
