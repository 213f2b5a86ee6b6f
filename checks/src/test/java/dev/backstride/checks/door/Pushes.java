package dev.backstride.checks.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Two providers as they push an hour's run of one runner, each in its own words.
 *
 * @param system has terms with both
 */
record Pushes(RunningSystem system) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HOUR = 3_600;
    private static final int STEP = 30;
    private static final double SPEED = 2.78;

    /** Says that the runner is {@code user} there. */
    void link(UUID runner, String provider, String user) throws IOException, InterruptedException {
        var answer = send(asIntegrator("/v1/runners/" + runner + "/accounts/" + provider)
                .PUT(BodyPublishers.ofString("{\"user\":\"" + user + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Garmin's details, with a sample every half minute. */
    void garmin(String user, String activity, Instant start) throws IOException, InterruptedException {
        var from = start.getEpochSecond();
        var samples = IntStream.rangeClosed(0, HOUR / STEP)
                .map(step -> step * STEP)
                .mapToObj(at -> """
                        {"startTimeInSeconds":%d,"heartRate":140,"speedMetersPerSecond":%s,"totalDistanceInMeters":%s,
                        "timerDurationInSeconds":%d,"clockDurationInSeconds":%d}""".formatted(from + at, SPEED, at * SPEED, at, at))
                .collect(Collectors.joining(","));
        var body = """
                {"activityDetails":[{"userId":"%s","summaryId":"%s-detail","activityId":%s,"summary":{"activityId":%s,
                "activityType":"RUNNING","startTimeInSeconds":%d,"startTimeOffsetInSeconds":3600,"durationInSeconds":3600,
                "distanceInMeters":10008,"deviceName":"Forerunner"},"samples":[%s]}]}""".formatted(user, activity, activity, activity, from, samples);
        var answer = send(to("/v1/providers/garmin/events/garmin-key")
                .header("garmin-client-id", "client")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Terra's sums, a second off. */
    void terra(String user, String activity, Instant start) throws IOException, InterruptedException {
        var body = """
                {"type":"activity","user":{"user_id":"%s","provider":"GARMIN"},"data":[{"metadata":{"summary_id":"%s",
                "type":8,"start_time":"%s","end_time":"%s"},"distance_data":{"summary":{"distance_meters":10012.4}},
                "active_durations_data":{"activity_seconds":3590}}]}""".formatted(user, activity, start.plusSeconds(1), start.plusSeconds(HOUR));
        var stamp = Long.toString(Instant.now().getEpochSecond());
        var answer = send(to("/v1/providers/terra/events")
                .header("terra-signature", "t=" + stamp + ",v1=" + signature(stamp + "." + body))
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** The names of the runner's runs. */
    JsonNode runs(UUID runner) {
        try {
            return JSON.readTree(
                            send(asIntegrator("/v1/runners/" + runner + "/runs").GET())
                                    .body())
                    .path("items");
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("terra-secret".getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    private HttpRequest.Builder asIntegrator(String path) {
        return to(path).header(
                        "Authorization", "Bearer " + system.endpoints().tokens().getOrDefault("integrator", ""));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(system.endpoints().checkin() + path))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
