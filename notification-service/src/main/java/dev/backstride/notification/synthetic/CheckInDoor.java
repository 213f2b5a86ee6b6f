package dev.backstride.notification.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The check-in service where the world finds it, as a program's system calls it. */
@ApplicationScoped
class CheckInDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json;
    private final String base;

    CheckInDoor(ObjectMapper json, @ConfigProperty(name = "backstride.links.base-url") String base) {
        this.json = json;
        this.base = base;
    }

    /**
     * Posts {@code body} as JSON.
     *
     * @return what was answered
     * @throws IOException when nobody answered in 10 s, or the answer was a refusal
     */
    JsonNode post(String path, Path token, Object body) throws IOException, InterruptedException {
        var request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        return json.readTree(send(request));
    }

    /**
     * What is at {@code path}.
     *
     * @throws IOException when nobody answered in 10 s, or the answer was a refusal
     */
    JsonNode get(String path, Path token) throws IOException, InterruptedException {
        return json.readTree(send(request(path, token).GET()));
    }

    /**
     * Deletes what is at {@code path}.
     *
     * @throws IOException when nobody answered in 10 s, or the answer was a refusal
     */
    void delete(String path, Path token) throws IOException, InterruptedException {
        send(request(path, token).DELETE());
    }

    private HttpRequest.Builder request(String path, Path token) throws IOException {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Files.readString(token).strip());
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s: %d %s"
                    .formatted(
                            answer.request().method(),
                            answer.uri().getPath(),
                            answer.statusCode(),
                            json.readTree(answer.body()).path("type").asText()));
        }
        return answer.body();
    }
}
