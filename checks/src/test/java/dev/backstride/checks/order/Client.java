package dev.backstride.checks.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.launch.Endpoints;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A program's system that looks at every answer. */
final class Client {

    static final ObjectMapper JSON = StoryJson.mapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Endpoints endpoints;

    Client(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** An answer; without a body where there is none. */
    record Answer(int status, JsonNode body) {}

    /** Posts to the check-in service in a role. */
    Answer tell(String role, String path, Object body) {
        return send(request(role, endpoints.checkin() + path).header("Content-Type", "application/json"), "POST", body);
    }

    Answer delete(String path) {
        return send(request("integrator", endpoints.checkin() + path), "DELETE", null);
    }

    /** What the rules say of facts that nobody keeps. */
    JsonNode simulate(JsonNode simulation) {
        var url = endpoints.assessment() + "/v1/simulations";
        var answer = send(request("clinician", url).header("Content-Type", "application/json"), "POST", simulation);
        if (answer.status() != 200) {
            throw new IllegalStateException("simulation: " + answer);
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String role, String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + endpoints.tokens().get(role));
    }

    private Answer send(HttpRequest.Builder request, String method, @Nullable Object body) {
        try {
            var bytes =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            var answer = http.send(request.method(method, bytes).build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
