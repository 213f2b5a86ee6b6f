package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.feed;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static dev.backstride.checkin.World.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.recording.Format;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a run came from says to whom it may be shown. */
@QuarkusTest
class SourceTest {

    private static final RunPlan PLAN = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));

    @Inject
    Outbox outbox;

    @Test
    void a_run_from_strava_goes_to_the_services_with_its_origin_and_to_no_feed() {
        var runner = aRunner();

        tell(runner, "strava", "?source=STRAVA");
        tell(runner, "garmin", "?source=GARMIN");
        tell(runner, "direct", "");
        integrator().delete(path(runner, "runs/strava")).then().statusCode(204);

        assertThat(Wire.read(Topic.RUNS.internal(), runner, 4))
                .extracting(event -> event.headers().get("ce_origin"))
                .containsExactly("STRAVA", "GARMIN", "DIRECT", "STRAVA");
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(Wire.readAll(feed(Topic.RUNS), runner))
                .extracting(event -> event.headers().get("ce_origin"))
                .containsExactly("GARMIN", "DIRECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.COACH, Role.CLINICIAN})
    void coach_and_clinician_do_not_read_it(String role) {
        var runner = aRunner();
        tell(runner, "strava", "?source=STRAVA");
        tell(runner, "direct", "");

        as(role).get(path(runner, "runs")).then().statusCode(200).body("items.id", contains("direct"));
        as(role).get(path(runner, "runs/strava")).then().statusCode(404);
        as(role).get(path(runner, "runs/direct")).then().statusCode(200);
    }

    @Test
    void the_runner_and_who_sent_it_do() {
        var runner = aRunner();
        tell(runner, "strava", "?source=STRAVA");

        integrator().get(path(runner, "runs")).then().body("items.id", contains("strava"));
        as(Role.RUNNER, "demo", runner.toString())
                .get(path(runner, "runs/strava"))
                .then()
                .statusCode(200)
                .body("run.id", equalTo("strava"));
    }

    @Test
    void a_file_names_its_source_too() {
        var runner = aRunner();

        as(Role.INTEGRATOR)
                .contentType("application/gpx+xml")
                .body(RunGenerator.file(Format.GPX, PLAN))
                .post(path(runner, "runs?id=file&source=STRAVA"))
                .then()
                .statusCode(201);

        assertThat(Wire.read(Topic.RUNS.internal(), runner, 1).getFirst().headers())
                .containsEntry("ce_origin", "STRAVA");
        as(Role.COACH).get(path(runner, "runs/file")).then().statusCode(404);
    }

    @Test
    void the_same_run_told_again_keeps_its_source() {
        var runner = aRunner();
        tell(runner, "strava", "?source=STRAVA");

        integrator().body(run("strava")).post(path(runner, "runs")).then().statusCode(200);

        as(Role.COACH).get(path(runner, "runs/strava")).then().statusCode(404);
    }

    private static void tell(UUID runner, String id, String query) {
        integrator().body(run(id)).post(path(runner, "runs") + query).then().statusCode(201);
    }
}
