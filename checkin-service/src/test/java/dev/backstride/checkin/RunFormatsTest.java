package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.recording.Format;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs as the files of apps. */
@QuarkusTest
class RunFormatsTest {

    private static final String GPX = "application/gpx+xml";
    private static final RunPlan PLAN = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));

    @ParameterizedTest
    @CsvSource({"GPX, application/gpx+xml", "TCX, application/vnd.garmin.tcx+xml"})
    void a_file_of_an_app_becomes_a_run_in_any_wrapping(Format format, String type) throws IOException {
        var runner = aRunner();
        var file = RunGenerator.file(format, PLAN);

        var id = upload(type, file)
                .post(path(runner, "runs?perceivedStart=SLOWER&kind=TRAIL_RUN"))
                .then()
                .statusCode(201)
                .body("run.startedAt", equalTo("2026-03-02T04:30:00Z"), "run.perceivedStart", equalTo("SLOWER"))
                .body("run.kind", equalTo("TRAIL_RUN"), "run.ascentMeters", notNullValue())
                .body("run.digest.gradeAdjustedSpeed.size()", greaterThan(70))
                .body("recording.format", equalTo(format.name()), "recording.quality", equalTo("GOOD"))
                .body("recording.flags", hasItem("CLIMB_DERIVED"))
                .extract()
                .<String>path("run.id");

        assertSameRun(upload("application/octet-stream", file), runner, id);
        assertSameRun(upload(type, zipped(file)).header("Content-Encoding", "gzip"), runner, id);
        assertSameRun(as(Role.INTEGRATOR).multiPart("file", "morning.xml", file), runner, id);
    }

    @Test
    void the_query_says_when_a_run_was_that_its_file_dates_to_1970() {
        var runner = aRunner();
        var file = new String(RunGenerator.file(Format.GPX, PLAN), UTF_8).replace("2026-03-02T", "1970-01-01T");

        upload(GPX, file.getBytes(UTF_8))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .body("reason", equalTo("START_IMPLAUSIBLE"), "field", equalTo("startedAt"));
        upload(GPX, file.getBytes(UTF_8))
                .post(path(runner, "runs?startedAt=2026-03-02T04:30:00Z"))
                .then()
                .statusCode(201)
                .body("run.startedAt", equalTo("2026-03-02T04:30:00Z"))
                .body("recording.flags", hasItem("START_FROM_UPLOAD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><gpx><trk><name>&x;</name></trk></gpx>",
                "<gpx><trk><trkseg><trkpt lat='1'"
            })
    void xml_that_is_hostile_or_cut_is_refused_and_nothing_is_stored(String file) {
        var runner = aRunner();

        upload(GPX, file.getBytes(UTF_8))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/recording-refused"), "reason", equalTo("UNREADABLE"));

        integrator().get(path(runner, "runs")).then().body("items", hasSize(0));
    }

    private static RequestSpecification upload(String type, byte[] file) {
        return as(Role.INTEGRATOR).contentType(type).body(file);
    }

    private static void assertSameRun(RequestSpecification upload, UUID runner, String id) {
        upload.post(path(runner, "runs?perceivedStart=SLOWER&kind=TRAIL_RUN"))
                .then()
                .statusCode(200)
                .body("run.id", equalTo(id));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
