package dev.backstride.checks.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** An integrator's client that knows only the API: registers runners and sends their files. */
final class Uploads {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    /** What came back. */
    record Answer(int status, JsonNode body) {}

    /** Registers a runner of that name, or finds the one there is. */
    UUID runner(RunningSystem system, String name) throws IOException, InterruptedException {
        var runner = json.createObjectNode()
                .put("externalId", name)
                .put("zone", "Europe/Berlin")
                .put("birthDate", "1990-06");
        var answer = post(system, "", "application/json", json.writeValueAsBytes(runner));
        return UUID.fromString(answer.body().path("id").asText());
    }

    Answer send(RunningSystem system, UUID runner, Corpus.Expected expected, byte[] file)
            throws IOException, InterruptedException {
        return post(system, "/" + runner + "/runs", expected.mediaType(), file);
    }

    private Answer post(RunningSystem system, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var token = system.endpoints().tokens().getOrDefault("integrator", "");
        var request = HttpRequest.newBuilder(URI.create(system.endpoints().checkin() + "/v1/runners" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json.readTree(answer.body()));
    }
}
