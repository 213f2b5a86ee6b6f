package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of what a file says, and of what it leaves open. */
@QuarkusTest
class RunUnderstoodTest {

    private static final String FIT = "application/vnd.ant.fit";
    private static final RunPlan PLAN = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));
    private static final byte[] RUN = RunGenerator.fit(PLAN);

    @ParameterizedTest
    @CsvSource({
        "+01:00, '', Europe/Berlin",
        "-05:00, '', Etc/GMT+5",
        "+00:00, '', Etc/UTC",
        "+05:45, '', Asia/Kathmandu",
        "-05:00, ?zone=America/New_York, America/New_York",
    })
    void a_watch_that_shows_another_time_than_at_home_travelled_unless_the_upload_knows_where(
            String offset, String query, String zone) {
        fit().body(RunGenerator.fit(PLAN.at(ZoneOffset.of(offset))))
                .post(path(aRunner(), "runs" + query))
                .then()
                .statusCode(201)
                .body("run.zone", equalTo(zone), "run.startedAt", equalTo("2026-03-02T04:30:00Z"));
    }

    @Test
    void what_was_read_of_a_run_that_is_too_briefis_told_with_the_refusal() {
        var brief = RunGenerator.fit(PLAN.speed(1.5).lasting(Duration.ofMinutes(3)));

        fit().body(brief)
                .post(path(aRunner(), "runs"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/recording-refused"), "reason", equalTo("TOO_SHORT"), "field", equalTo("body"))
                .body("recording.format", equalTo("FIT"), "recording.quality", equalTo("REJECTED"))
                .body("recording.samples", equalTo(181));
    }

    @Test
    void a_file_that_is_cut_is_kept_and_says_nothing_on_how_the_run_began() {
        fit().body(Arrays.copyOf(RUN, RUN.length * 3 / 4))
                .post(path(aRunner(), "runs"))
                .then()
                .statusCode(201)
                .body("recording.flags", hasItem("TRUNCATED"), "recording.quality", equalTo("REDUCED"))
                .body("run.digest.heartRate.size()", greaterThan(50), "run.digest.gradeAdjustedSpeed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "application/octet-stream"})
    void an_archive_with_one_file_is_read_as_the_file(String type) throws IOException {
        as(Role.INTEGRATOR)
                .contentType(type)
                .body(archived(RUN))
                .post(path(aRunner(), "runs"))
                .then()
                .statusCode(201)
                .body("recording.format", equalTo("FIT"), "run.startedAt", equalTo("2026-03-02T04:30:00Z"));
    }

    private static RequestSpecification fit() {
        return as(Role.INTEGRATOR).contentType(FIT);
    }

    private static byte[] archived(byte[] bytes) throws IOException {
        var archived = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archived)) {
            zip.putNextEntry(new ZipEntry("123456789_ACTIVITY.fit"));
            zip.write(bytes);
        }
        return archived.toByteArray();
    }
}
