package dev.backstride.checkin;

import static dev.backstride.checkin.Pushing.atStrava;
import static dev.backstride.checkin.Pushing.awaitRuns;
import static dev.backstride.checkin.Pushing.runs;
import static dev.backstride.checkin.Pushing.strava;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.checkin.provider.LocalStrava;
import dev.backstride.plumbing.tenant.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runner links Strava, runs, thinks otherwise, and leaves: over HTTP with a server that behaves as Strava does. */
@QuarkusTest
@WithTestResource(LocalStrava.class)
class StravaStoryTest {

    @Inject
    AgroalDataSource database;

    private final String athlete = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000));
    private UUID runner;

    @BeforeEach
    void link() {
        atStrava("/athlete", athlete);
        atStrava("/expires-in", "3600");
        runner = aRunner();
        back(ask()).statusCode(200).body(containsString("Your account is linked"));
    }

    @Test
    void a_run_is_asked_for_and_only_the_runner_sees_it() {
        run("1", "Run");

        awaitRuns(runner, contains("strava-1"));
        runs(runner).body("items[0].distanceMeters", equalTo(10_012), "items[0].durationSeconds", equalTo(3305));
        as(Role.COACH).get(path(runner, "runs")).then().body("items", empty());
    }

    @Test
    void while_strava_is_busy_it_is_asked_again() {
        atStrava("/busy", "3");

        run("2", "Run");

        awaitRuns(runner, contains("strava-2"));
    }

    @Test
    void a_token_that_has_grown_old_is_changed_for_a_new_one() {
        atStrava("/expires-in", "1");
        back(ask()).statusCode(200);

        run("3", "Run");

        awaitRuns(runner, contains("strava-3"));
    }

    @Test
    void a_run_that_becomes_a_ride_goes_and_one_that_becomes_a_run_again_is_a_new_one() {
        run("4", "Run");
        awaitRuns(runner, contains("strava-4"));

        run("4", "Ride");
        awaitRuns(runner, empty());
        run("4", "Run");

        awaitRuns(runner, contains("strava-4-2"));
    }

    @Test
    void one_that_is_deleted_there_goes_here() {
        run("5", "Run");
        awaitRuns(runner, contains("strava-5"));

        strava("activity", "delete", athlete, "5", "{}");

        awaitRuns(runner, empty());
    }

    @Test
    void who_withdraws_takes_their_runs_along() {
        run("6", "Run");
        awaitRuns(runner, contains("strava-6"));

        strava("athlete", "update", athlete, athlete, "{\"authorized\":\"false\"}");

        awaitRuns(runner, empty());
        integrator().get(path(runner, "accounts")).then().body("items", empty());
    }

    @Test
    void who_ends_the_link_here_is_let_out_there() {
        integrator().delete(path(runner, "accounts/strava")).then().statusCode(204);

        given().get(Pushing.address() + "/control/access").then().body(equalTo(""));
    }

    @Test
    void a_token_that_is_not_believed_is_said_to_need_linking_anew() {
        given().body("access_token=" + access()).post(Pushing.address() + "/oauth/deauthorize");

        run("7", "Run");

        await().untilAsserted(() ->
                integrator().get(path(runner, "accounts")).then().body("items.needsLinking", contains(true)));
    }

    @Test
    void tokens_lie_sealed_in_the_database() throws SQLException {
        var access = access();

        try (var connection = database.getConnection();
                var turn = connection.prepareStatement("select set_config('app.program', '*', true)");
                var query =
                        connection.prepareStatement("select tokens from provider_account where provider_user = ?")) {
            connection.setAutoCommit(false);
            turn.execute();
            query.setString(1, athlete);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(access);
            }
            connection.rollback();
        }
    }

    @Test
    void who_says_no_or_brings_a_state_of_their_own_links_nothing() {
        var state = Arrays.stream(ask().split("[?&]"))
                .filter(field -> field.startsWith("state="))
                .findFirst()
                .orElseThrow();

        given().urlEncodingEnabled(false)
                .get("/v1/providers/strava/grants?error=access_denied&" + state)
                .then()
                .statusCode(410)
                .body(containsString("No account was linked"));
        given().get("/v1/providers/strava/grants?code=stolen&state=made-up")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/v1/providers/strava/grants?code=made-up&" + state)
                .then()
                .statusCode(410);
    }

    @Test
    void strava_subscribes_with_the_word_that_was_agreed_on() {
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.challenge", "15f7d1a91c1f40f8")
                .queryParam("hub.verify_token", "the-word")
                .get("/v1/providers/strava/events/strava-key")
                .then()
                .statusCode(200)
                .body("'hub.challenge'", equalTo("15f7d1a91c1f40f8"));
        given().queryParam("hub.verify_token", "a-word")
                .get("/v1/providers/strava/events")
                .then()
                .statusCode(403);
    }

    private String ask() {
        return integrator()
                .post(path(runner, "accounts/strava/grants"))
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    /** As a browser goes: to Strava, and back to us. */
    private static ValidatableResponse back(String address) {
        var location = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        return given().urlEncodingEnabled(false).get(location).then();
    }

    private static String access() {
        return given().get(Pushing.address() + "/control/access")
                .then()
                .extract()
                .asString();
    }

    private void run(String activity, String sport) {
        atStrava("/api/v3/activities/" + activity, """
                {"id":%s,"distance":10012.4,"moving_time":3120,"elapsed_time":3305,"sport_type":"%s",
                "start_date":"2026-03-01T06:00:00Z","utc_offset":3600.0}""".formatted(activity, sport));
        strava("activity", "update", athlete, activity, "{}");
    }
}
