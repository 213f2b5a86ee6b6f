package dev.backstride.checks.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Runners who ran and said how it was, and what the API says of them. */
final class People {

    private static final Duration AGO = Duration.ofHours(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final RunningSystem system;

    People(RunningSystem system) {
        this.system = system;
    }

    UUID sharing() throws IOException, InterruptedException {
        var profile = profile();
        profile.putArray("consents").add("FEED");
        return runner(profile);
    }

    UUID keepingToThemselves() throws IOException, InterruptedException {
        return runner(profile());
    }

    /** Nothing is under way any more. */
    void settle() {
        var clock = system.doors().clock();
        clock.moveTo(clock.now());
    }

    /** The decision that stands, by runner, as a clinician reads it. */
    Map<UUID, String> decisions(Set<UUID> runners) throws IOException, InterruptedException {
        var decisions = new HashMap<UUID, String>();
        for (var runner : runners) {
            var standing = send(HttpRequest.newBuilder(
                            URI.create(system.endpoints().assessment() + "/v1/runners/" + runner + "/assessment"))
                    .header("Authorization", token("clinician"))
                    .GET());
            decisions.put(runner, standing.path("assessment").path("id").asText());
        }
        return decisions;
    }

    private ObjectNode profile() {
        return json.createObjectNode()
                .put("externalId", UUID.randomUUID().toString())
                .put("zone", "Europe/Berlin")
                .put("birthDate", "1990-06");
    }

    private UUID runner(ObjectNode profile) throws IOException, InterruptedException {
        var runner = tell("", profile).path("id").asText();
        var start = system.doors().clock().now().minus(AGO);
        tell(
                "/" + runner + "/runs",
                json.createObjectNode()
                        .put("id", "run")
                        .put("startedAt", start.toString())
                        .put("durationSeconds", 2_400)
                        .put("distanceMeters", 7_000));
        return UUID.fromString(runner);
    }

    private JsonNode tell(String path, ObjectNode body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(system.endpoints().checkin() + "/v1/runners" + path))
                .header("Authorization", token("integrator"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private String token(String role) {
        return "Bearer " + system.endpoints().tokens().getOrDefault(role, "");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json.readTree(answer.body());
    }
}
