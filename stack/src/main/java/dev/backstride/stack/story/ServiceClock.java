package dev.backstride.stack.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The story clock of one service, over its management port. A service that does not answer is empty, not an error. */
public final class ServiceClock {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final URI uri;
    private final Supplier<String> token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json;

    /**
     * A clock that is asked and set over HTTP.
     *
     * @param token of an operator
     */
    public ServiceClock(String name, String managementUrl, Supplier<String> token) {
        this.name = name;
        this.uri = URI.create(managementUrl + "/ops/story");
        this.token = token;
        this.json = StoryJson.mapper();
    }

    String name() {
        return name;
    }

    Optional<ClockFace> read() {
        return exchange(request().GET().build());
    }

    /** Sets it; never back. */
    Optional<ClockFace> set(Instant now, double rate) {
        try {
            var body = json.writeValueAsString(Map.of("now", now, "rate", rate));
            return exchange(request()
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Authorization", "Bearer " + token.get());
    }

    private Optional<ClockFace> exchange(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? Optional.of(json.readValue(response.body(), ClockFace.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
