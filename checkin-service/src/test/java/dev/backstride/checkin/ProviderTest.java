package dev.backstride.checkin;

import static dev.backstride.checkin.Pushing.awaitRuns;
import static dev.backstride.checkin.Pushing.example;
import static dev.backstride.checkin.Pushing.garmin;
import static dev.backstride.checkin.Pushing.link;
import static dev.backstride.checkin.Pushing.runs;
import static dev.backstride.checkin.Pushing.suunto;
import static dev.backstride.checkin.Pushing.terra;
import static dev.backstride.checkin.Pushing.terraRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.checkin.provider.LocalStrava;
import dev.backstride.events.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What providers push becomes runs, each once, however it comes. */
@QuarkusTest
@WithTestResource(LocalStrava.class)
class ProviderTest {

    private final String user = UUID.randomUUID().toString();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void the_examples_in_the_apis_description_are_read_as_they_stand() {
        var runner = aRunner();
        link(runner, "terra", "9c1a-u");
        link(runner, "garmin", "garmin_user_123");
        link(runner, "suunto", "johndoe123");

        terra("terra-secret", example(management, "terra")).statusCode(200);
        garmin(example(management, "garmin"));
        suunto(example(management, "suunto"));

        awaitRuns(runner, containsInAnyOrder("terra-sum-1", "garmin-12345678901", "suunto-67604889401b942184624cb8"));
    }

    @Test
    void a_run_that_is_pushed_is_a_run_with_its_source_and_zone() {
        var runner = aRunner();
        link(runner, "terra", user);

        terra("terra-secret", terraRun(user, "morning", 10_000)).statusCode(200);

        awaitRuns(runner, contains("terra-morning"));
        runs(runner)
                .body("items[0].startedAt", equalTo("2026-03-01T06:00:00Z"))
                .body("items[0].distanceMeters", equalTo(10_000))
                .body("items[0].zone", equalTo("Europe/Berlin"));
        assertThat(Wire.read(Topic.RUNS.internal(), runner, 1).getFirst().headers())
                .containsEntry("ce_origin", "GARMIN");
    }

    @Test
    void a_stranger_is_sent_away_and_another_programs_secret_opens_only_its_own_door() {
        var runner = aRunner();
        link(runner, "terra", user);

        terra("stolen", terraRun(user, "a", 10_000)).statusCode(401).body("type", endsWith("/unauthentic"));
        terra("others-secret", terraRun(user, "b", 10_000)).statusCode(200);
        terra("terra-secret", terraRun(user, "c", 10_000)).statusCode(200);

        awaitRuns(runner, contains("terra-c"));
    }

    @Test
    void who_is_not_linked_yet_is_answered_all_the_same_and_read_once_they_are() {
        var runner = aRunner();
        var linked = aRunner();
        link(linked, "terra", user + "-2");
        terra("terra-secret", terraRun(user, "early", 10_000)).statusCode(200);
        terra("terra-secret", terraRun(user + "-2", "marker", 10_000)).statusCode(200);
        awaitRuns(linked, contains("terra-marker"));

        terra("terra-secret", """
                {"type":"auth","user":{"user_id":"%s","reference_id":"%s"}}""".formatted(user, runner)).statusCode(200);

        awaitRuns(runner, contains("terra-early"));
    }

    @Test
    void what_comes_three_times_is_one_run_in_one_version() {
        var runner = aRunner();
        link(runner, "suunto", user);

        suunto("CREATED", user, "key");
        suunto("CREATED", user, "key");
        suunto("UPDATED", user, "key");
        suunto("CREATED", user, "marker");

        awaitRuns(runner, contains("suunto-marker", "suunto-key"));
        assertThat(Wire.readAll(Topic.RUNS.internal(), runner)).hasSize(2);
    }

    @Test
    void what_was_deleted_before_it_was_created_never_was() {
        var runner = aRunner();
        link(runner, "suunto", user);

        suunto("DELETED", user, "key");
        awaitRead(user);
        suunto("CREATED", user, "key");
        suunto("CREATED", user, "marker");

        awaitRuns(runner, contains("suunto-marker"));
    }

    @Test
    void what_is_deleted_there_goes_here() {
        var runner = aRunner();
        link(runner, "suunto", user);
        suunto("CREATED", user, "key");
        awaitRuns(runner, contains("suunto-key"));

        suunto("DELETED", user, "key");

        awaitRuns(runner, empty());
    }

    @Test
    void what_the_runner_deleted_here_does_not_come_back() {
        var runner = aRunner();
        link(runner, "suunto", user);
        suunto("CREATED", user, "key");
        awaitRuns(runner, contains("suunto-key"));
        integrator().delete(path(runner, "runs/suunto-key")).then().statusCode(204);

        suunto("UPDATED", user, "key");
        suunto("CREATED", user, "marker");

        awaitRuns(runner, contains("suunto-marker"));
    }

    @Test
    void sums_make_way_for_samples_and_never_take_their_place() {
        var runner = aRunner();
        link(runner, "garmin", user);

        garmin(sums(10_000));
        awaitRuns(runner, contains("garmin-77"));
        garmin(samples());
        await().untilAsserted(() -> runs(runner).body("items[0].distanceMeters", equalTo(10_020)));
        garmin(sums(9_000));
        garmin(sums(8_000).replace("activityId\":77", "activityId\":78"));

        awaitRuns(runner, contains("garmin-78", "garmin-77"));
        integrator()
                .get(path(runner, "runs/garmin-77"))
                .then()
                .body("run.distanceMeters", equalTo(10_020), "recording.samples", equalTo(2));
    }

    @Test
    void who_leaves_keeps_what_was_run_and_sends_nothing_more() {
        var runner = aRunner();
        link(runner, "garmin", user);
        garmin(sums(10_000));
        awaitRuns(runner, contains("garmin-77"));

        garmin("{\"deregistrations\":[{\"userId\":\"%s\"}]}".formatted(user));

        await().untilAsserted(
                        () -> integrator().get(path(runner, "accounts")).then().body("items", empty()));
        runs(runner).body("items.id", contains("garmin-77"));
    }

    @Test
    void doors_of_nobody_and_too_much_are_refused_and_a_ping_is_answered() {
        given().body("{}").post("/v1/providers/wahches/events").then().statusCode(404);
        given().body("{}").post("/v1/providers/polar/events").then().statusCode(401);
        given().body("{\"event\":\"PING\"}")
                .post("/v1/providers/polar/events")
                .then()
                .statusCode(200);
        given().body(new byte[9 << 20])
                .post("/v1/providers/polar/events")
                .then()
                .statusCode(413);
    }

    @Test
    void of_the_erased_nothing_is_kept() {
        var runner = aRunner();
        link(runner, "suunto", user);
        suunto("CREATED", user, "key");
        awaitRuns(runner, contains("suunto-key"));
        awaitRead(user);

        integrator()
                .delete("/v1/runners/" + runner)
                .then()
                .statusCode(202)
                .body("confirmed.'checkin-service'.deleted.provider_push", equalTo(1))
                .body("confirmed.'checkin-service'.deleted.provider_account", equalTo(1))
                .body("confirmed.'checkin-service'.deleted.provider_activity", equalTo(1));
    }

    /** A push that was told before has been read once one that came after it has. */
    private void awaitRead(String before) {
        var marker = aRunner();
        link(marker, "suunto", before + "-marker");
        suunto("CREATED", before + "-marker", "marker");
        awaitRuns(marker, contains("suunto-marker"));
    }

    private String sums(int metres) {
        return """
                {"activities":[{"userId":"%s","activityId":77,"activityType":"RUNNING","startTimeInSeconds":1772348400,
                "durationInSeconds":3600,"distanceInMeters":%d}]}""".formatted(user, metres);
    }

    private String samples() {
        return """
                {"activityDetails":[{"userId":"%s","activityId":77,"summary":{"activityType":"RUNNING",
                "startTimeInSeconds":1772348400,"durationInSeconds":3600,"distanceInMeters":10020},
                "samples":[{"startTimeInSeconds":1772348400,"heartRate":120},
                {"startTimeInSeconds":1772348460,"heartRate":130}]}]}""".formatted(user);
    }
}
