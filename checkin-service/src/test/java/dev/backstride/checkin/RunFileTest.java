package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs as files. */
@QuarkusTest
class RunFileTest {

    private static final String FIT = "application/vnd.ant.fit";
    private static final RunPlan PLAN = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));
    private static final byte[] RUN = RunGenerator.fit(PLAN.at(ZoneOffset.ofHours(1)));

    @Test
    void a_fit_file_becomes_a_run_with_its_digest_and_says_what_was_understood() {
        var runner = aRunner();

        fit().body(RUN)
                .post(path(runner, "runs?perceivedStart=FASTER&warmUpMovements=2&sittingHours=3.5"))
                .then()
                .statusCode(201)
                .body("run.startedAt", equalTo("2026-03-02T04:30:00Z"), "run.zone", equalTo("Europe/Berlin"))
                .body("run.perceivedStart", equalTo("FASTER"), "run.warmUpMovements", equalTo(2))
                .body("run.digest.heartRate.size()", greaterThan(70), "recording.format", equalTo("FIT"))
                .body("recording.samples", greaterThan(2000), "recording.quality", equalTo("GOOD"))
                .body("recording.averageHeartRate", notNullValue(), "recording.leftGroundContact", notNullValue())
                .body("recording.samplesWithLeftGroundContact", greaterThan(2000));

        var event = Wire.read(Topic.RUNS.internal(), runner, 1).getFirst();
        assertThat(event.data()).contains("gradeAdjustedSpeed");
    }

    @Test
    void the_same_file_in_any_wrapping_is_one_run() throws IOException {
        var runner = aRunner();
        var id = fit().body(RUN)
                .post(path(runner, "runs"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("run.id");

        fit().body(RUN).post(path(runner, "runs")).then().statusCode(200).body("run.id", equalTo(id));
        as(Role.INTEGRATOR)
                .contentType("application/octet-stream")
                .header("Content-Encoding", "gzip")
                .body(zipped(RUN))
                .post(path(runner, "runs"))
                .then()
                .statusCode(200)
                .body("run.id", equalTo(id));
        as(Role.INTEGRATOR)
                .multiPart("file", "morning.fit", RUN)
                .post(path(runner, "runs"))
                .then()
                .statusCode(200)
                .body("run.id", equalTo(id));
        integrator().get(path(runner, "runs")).then().body("items", hasSize(1));
        integrator().get(path(runner, "runs/" + id)).then().body("recording.format", equalTo("FIT"));
    }

    @Test
    void a_dry_run_reads_a_file_and_stores_nothing() {
        var runner = aRunner();

        fit().body(RUN)
                .post(path(runner, "runs?dryRun=true"))
                .then()
                .statusCode(200)
                .body("recording.samples", greaterThan(2000));

        assertNothingStored(runner);
    }

    @Test
    void a_web_page_sent_as_fit_is_refused_and_nothing_is_stored() {
        var runner = aRunner();

        fit().body("<!DOCTYPE html><html><body>Please sign in</body></html>".getBytes(StandardCharsets.UTF_8))
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/recording-refused"), "reason", equalTo("UNREADABLE"));

        assertNothingStored(runner);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 50})
    void a_file_that_is_too_large_is_refused_and_nothing_is_stored(int megabytes) throws Exception {
        var runner = aRunner();
        var bytes = zeros(megabytes);

        assertTooLarge(send(runner, BodyPublishers.fromPublisher(bytes, (long) megabytes << 20)));
        assertNothingStored(runner);
    }

    @Test
    void a_file_that_does_not_announce_its_size_is_measured_all_the_same() throws Exception {
        var runner = aRunner();

        assertTooLarge(send(runner, zeros(33)));
        assertNothingStored(runner);
    }

    @Test
    void a_file_from_the_future_is_refused() {
        var runner = aRunner();
        var future = RunGenerator.fit(RunPlan.easy(7, Instant.parse("2026-03-02T05:50:00Z"), Duration.ofMinutes(40)));

        fit().body(future)
                .post(path(runner, "runs"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/implausible-time"));
    }

    private static HttpResponse<String> send(UUID runner, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path(runner, "runs")))
                .header("Authorization", "Bearer " + TestTokens.of(Role.INTEGRATOR, "demo", "x"))
                .header("Content-Type", FIT)
                .POST(body)
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static BodyPublisher zeros(int megabytes) {
        return BodyPublishers.ofByteArrays(Collections.nCopies(megabytes, new byte[1 << 20]));
    }

    private static void assertTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("problems/too-large");
    }

    private static RequestSpecification fit() {
        return as(Role.INTEGRATOR).contentType(FIT);
    }

    private static void assertNothingStored(UUID runner) {
        integrator().get(path(runner, "runs")).then().body("items", hasSize(0));
        assertThat(Wire.readAll(Topic.RUNS.internal(), runner)).isEmpty();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
