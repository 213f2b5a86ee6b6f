package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static dev.backstride.checkin.World.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backstride.checkin.Wire.Seen;
import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Typed-in runs. */
@QuarkusTest
class RunTest {

    @Inject
    DataSource database;

    @Test
    void a_run_is_recorded_corrected_and_deleted_and_each_step_is_told_in_order() {
        var runner = aRunner();
        aRun(runner, "r1");

        integrator().body(run("r1")).post(path(runner, "runs")).then().statusCode(200);
        integrator()
                .body(run("r1").replace("10000", "11000"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(200)
                .body("run.distanceMeters", equalTo(11000));
        as(Role.INTEGRATOR).delete(path(runner, "runs/r1")).then().statusCode(204);
        as(Role.INTEGRATOR).delete(path(runner, "runs/r1")).then().statusCode(204);

        var events = Wire.read(Topic.RUNS.internal(), runner, 3);
        assertThat(events)
                .extracting(Seen::type)
                .containsExactly(
                        "dev.backstride.run.recorded.v1",
                        "dev.backstride.run.corrected.v1",
                        "dev.backstride.run.deleted.v1");
        assertThat(Wire.read(World.feed(Topic.RUNS), runner, 3)).hasSize(3);
        as(Role.INTEGRATOR).get(path(runner, "runs/r1")).then().statusCode(404);
    }

    @Test
    void a_correction_keeps_the_time_the_run_first_came_in() throws SQLException {
        var runner = aRunner();
        aRun(runner, "r1");
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var update = connection.prepareStatement("update fact set received_at = ? where runner_id = ?")) {
            update.setObject(1, OffsetDateTime.parse("2026-03-02T05:45:00Z"));
            update.setObject(2, runner);
            update.executeUpdate();
        }

        integrator()
                .body(run("r1").replace("10000", "11000"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(200)
                .body("run.receivedAt", equalTo("2026-03-02T05:45:00Z"));
    }

    @Test
    void a_peak_told_again_after_its_run_was_deleted_is_still_known() {
        var runner = aRunner();
        aRun(runner, "r1");
        var peak = """
                {"id":"p1","moment":"DURING","feltAt":"2026-03-02T05:30:00Z","level":2,"runId":"r1"}""";
        integrator().body(peak).post(path(runner, "symptoms")).then().statusCode(201);

        as(Role.INTEGRATOR).delete(path(runner, "runs/r1")).then().statusCode(204);

        integrator().body(peak).post(path(runner, "symptoms")).then().statusCode(200);
    }

    @Test
    void runs_are_listed_newest_first_in_parts() {
        var runner = aRunner();
        for (var day = 1; day <= 3; day++) {
            integrator()
                    .body(run("r" + day).replace("2026-03-02", "2026-02-0" + day))
                    .post(path(runner, "runs"))
                    .then()
                    .statusCode(201);
        }

        var next = as(Role.COACH)
                .get(path(runner, "runs?limit=2"))
                .then()
                .body("items.id", contains("r3", "r2"))
                .extract()
                .path("next")
                .toString();
        as(Role.COACH).get(path(runner, "runs?limit=2&cursor=" + next)).then().body("items.id", contains("r1"));
    }

    @Test
    void a_dry_run_stores_nothing() {
        var runner = aRunner();

        integrator()
                .body(run("r1"))
                .post(path(runner, "runs?dryRun=true"))
                .then()
                .statusCode(200)
                .body("run.id", equalTo("r1"));

        integrator().get(path(runner, "runs")).then().body("items", hasSize(0));
    }

    @Test
    void a_run_no_runner_can_have_run_is_refused() {
        var runner = aRunner();

        integrator()
                .body(run("r1").replace("10000", "60000"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/recording-refused"), "reason", equalTo("IMPLAUSIBLE"));
        integrator()
                .body(run("r1").replace("3600", "100"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .body("reason", equalTo("TOO_SHORT"));
    }

    @Test
    void a_report_completes_a_run_that_is_known() {
        var runner = aRunner();
        var report = """
                {"id":"x","runId":"r1","at":"2026-03-02T05:45:00Z","perceivedStart":"FASTER","sittingHours":4.5}""";

        integrator().body(report).post(path(runner, "run-reports")).then().statusCode(422);
        aRun(runner, "r1");
        integrator().body(report).post(path(runner, "run-reports")).then().statusCode(201);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().type())
                .isEqualTo("dev.backstride.run.reported.v1");
    }

    @Test
    void a_screening_reaches_partners_only_with_consent_to_flags() {
        var closed = aRunner("\"FEED\"");
        var body = """
                {"id":"q1","answeredAt":"2026-03-02T05:45:00Z","answers":{"RF_FEVER":"YES","RF_WEIGHT_LOSS":"NO"}}""";

        integrator().body(body).post(path(closed, "screenings")).then().statusCode(201);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), closed, 1)).hasSize(1);
        assertThat(Wire.readAll(World.feed(Topic.SYMPTOMS), closed)).isEmpty();
    }
}
