package dev.backstride.bench.cast;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.launch.Endpoints;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The check-in service, as a program's system calls it: one connection for each request under way, kept open. */
public final class Checkin {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON =
            StoryJson.mapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String batches;
    private final String authorization;

    public Checkin(Endpoints endpoints) {
        this.base = endpoints.checkin() + "/v1/runners";
        this.batches = endpoints.checkin() + "/v1/batches";
        this.authorization = "Bearer " + endpoints.tokens().get("integrator");
    }

    /** The id a runner got. */
    public UUID register(Profile profile) throws IOException, InterruptedException {
        var answer = post("", UUID.randomUUID(), profile);
        return UUID.fromString(JSON.readTree(answer).path("id").asText());
    }

    /** Registers a runner who has answered every red-flag question with no; the id they got. */
    UUID registerScreened(Profile profile, Instant answeredAt) throws IOException, InterruptedException {
        var runner = register(profile);
        tell(runner, UUID.randomUUID(), Screening.allNo("panel", answeredAt));
        return runner;
    }

    /**
     * Tells a run, a symptom or a screening.
     *
     * @param request the name of the request, which the fact's event bears as its causation
     */
    public void tell(UUID runner, UUID request, Fact fact) throws IOException, InterruptedException {
        post("/" + runner + place(fact), request, fact);
    }

    /** A fact of a runner. */
    record Told(UUID runner, Fact fact) {}

    /** Tells many symptoms in one request; each must be new. */
    void tell(List<Told> symptoms) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (var told : symptoms) {
            body.append(JSON.<ObjectNode>valueToTree(told.fact())
                            .put("type", "symptom")
                            .put("runnerId", told.runner().toString()))
                    .append('\n');
        }
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(batches))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofLines());
        var taken =
                answer.body().filter(line -> line.contains("\"status\":201")).count();
        if (answer.statusCode() != 200 || taken != symptoms.size()) {
            throw new IOException(
                    "POST %s: %d, and %d of %d taken".formatted(batches, answer.statusCode(), taken, symptoms.size()));
        }
    }

    private static String place(Fact fact) {
        return switch (fact) {
            case Run _ -> "/runs";
            case Screening _ -> "/screenings";
            default -> "/symptoms";
        };
    }

    private byte[] post(String path, UUID request, Object body) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", request.toString())
                        .POST(BodyPublishers.ofByteArray(bytes(body)))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IOException("POST %s: %d %s"
                    .formatted(path, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    private static byte[] bytes(Object body) throws JsonProcessingException {
        return JSON.writeValueAsBytes(body);
    }
}
