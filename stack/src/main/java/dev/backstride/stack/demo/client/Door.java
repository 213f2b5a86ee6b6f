package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One address, entered with one token: JSON goes in and comes out. */
public final class Door {

    static final String JSON = "application/json";

    /** Moving story time answers when all is done, which may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http;
    private final String base;
    private final String token;
    private final ObjectMapper json = StoryJson.mapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * A door that nobody has gone through yet.
     *
     * @param base URL that paths are added to
     * @param token bearer token; empty where none is asked for
     */
    public Door(String base, String token) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.base = base;
        this.token = token;
    }

    /** What is at {@code path}. */
    public <T> T get(String path, TypeReference<T> type) {
        return read(send(request(path).GET().build()), type);
    }

    /** What comes back for {@code body}, written as JSON. */
    public <T> T post(String path, Object body, TypeReference<T> type) {
        try {
            return post(path, JSON, json.writeValueAsBytes(body), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes back for {@code body} as it is. */
    public <T> T post(String path, String contentType, byte[] body, TypeReference<T> type) {
        return read(
                send(request(path)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build()),
                type);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new Refused(
                        request.method() + " " + request.uri(),
                        response.statusCode(),
                        new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(byte[] body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
