package dev.backstride.checkin;

import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.plumbing.tenant.Role;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matcher;

/** Providers as they push, and what can be seen of it. */
final class Pushing {

    private Pushing() {}

    /** The example of {@code provider} in the description of the API. */
    static String example(URI management, String provider) {
        return given().port(management.getPort())
                .basePath("/")
                .get("/q/openapi?format=json")
                .as(JsonNode.class)
                .at("/paths/~1v1~1providers~1{provider}~1events/post/requestBody/content/application~1json/examples")
                .path(provider)
                .path("value")
                .toString();
    }

    static void link(UUID runner, String provider, String user) {
        integrator()
                .body("{\"user\":\"%s\"}".formatted(user))
                .put(path(runner, "accounts/" + provider))
                .then()
                .statusCode(200);
    }

    static ValidatableResponse terra(String secret, String body) {
        var stamp = Long.toString(Instant.now().getEpochSecond());
        var signature = Signatures.hex(secret, (stamp + ".").getBytes(UTF_8), body.getBytes(UTF_8));
        return given().header("terra-signature", "t=" + stamp + ",v1=" + signature)
                .contentType("application/json")
                .body(body)
                .post("/v1/providers/terra/events")
                .then();
    }

    static String terraRun(String user, String activity, int metres) {
        return """
                {"type":"activity","user":{"user_id":"%s","provider":"GARMIN"},"data":[{"metadata":{"summary_id":"%s",
                "type":8,"start_time":"2026-03-01T07:00:00+01:00","end_time":"2026-03-01T08:00:00+01:00"},
                "distance_data":{"summary":{"distance_meters":%d}},
                "active_durations_data":{"activity_seconds":3600}}]}""".formatted(user, activity, metres);
    }

    static void suunto(String type, String user, String activity) {
        var body = """
                {"type":"WORKOUT_%s","username":"%s","workout":{"workoutKey":"%s","activityId":1,
                "startTime":1772348400000,"totalTime":3600,"totalDistance":10000}}""".formatted(type, user, activity);
        suunto(body);
    }

    static void suunto(String body) {
        given().header("X-HMAC-SHA256-Signature", Signatures.hex("suunto-secret", body.getBytes(UTF_8)))
                .contentType("application/json")
                .body(body)
                .post("/v1/providers/suunto/events")
                .then()
                .statusCode(200);
    }

    static void garmin(String body) {
        given().header("garmin-client-id", "client")
                .contentType("application/json")
                .body(body)
                .post("/v1/providers/garmin/events/garmin-key")
                .then()
                .statusCode(200);
    }

    static void strava(String type, String aspect, String athlete, String object, String updates) {
        given().contentType("application/json")
                .body("""
                        {"object_type":"%s","aspect_type":"%s","owner_id":%s,"object_id":%s,"updates":%s,
                        "event_time":%d}""".formatted(type, aspect, athlete, object, updates, System.nanoTime()))
                .post("/v1/providers/strava/events/strava-key")
                .then()
                .statusCode(200);
    }

    /** What the local Strava has from now on. */
    static void atStrava(String path, String body) {
        given().body(body).put(address() + "/control" + path).then().statusCode(200);
    }

    static String address() {
        return ConfigProvider.getConfig().getValue("backstride.testing.strava", String.class);
    }

    static void awaitRuns(UUID runner, Matcher<? super List<String>> ids) {
        await().untilAsserted(() -> runs(runner).body("items.id", ids));
    }

    static ValidatableResponse runs(UUID runner) {
        return as(Role.RUNNER, "demo", runner.toString())
                .get(path(runner, "runs"))
                .then()
                .statusCode(200);
    }
}
