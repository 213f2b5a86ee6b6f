package dev.backstride.checks.access;

import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Asks at a running system's doors. */
final class Knocking {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningSystem system;
    private final Bodies bodies;

    Knocking(RunningSystem system, Instant now) {
        this.system = system;
        this.bodies = new Bodies(now);
    }

    /** How {@code route} answers {@code person} of {@code program} who asks about {@code subject}. */
    HttpResponse<String> at(Route route, Subject subject, Person person, String program) {
        var request = HttpRequest.newBuilder(URI.create(base(route) + subject.in(route.path())))
                .timeout(PATIENCE)
                .method(route.method(), BodyPublishers.ofString(body(route)));
        headers(route, subject, person, program).forEach(request::header);
        return send(request.build());
    }

    /** What {@code person} says besides the path and the body. */
    Map<String, String> headers(Route route, Subject subject, Person person, String program) {
        var headers = new TreeMap<String, String>();
        if (!route.takes().equals(Route.NOTHING)) {
            headers.put("Content-Type", Bodies.contentType(route.takes()));
        }
        person.token(system.signer(), program, subject.runner())
                .ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    String body(Route route) {
        return bodies.of(route);
    }

    /** Where the port of {@code route} listens. */
    String base(Route route) {
        Endpoints all = system.endpoints();
        if (route.port().equals(Route.MANAGEMENT)) {
            return Objects.requireNonNull(all.ops().get(route.service()));
        }
        return switch (route.service()) {
            case "checkin" -> all.checkin();
            case "assessment" -> all.assessment();
            case "notification" -> all.notification();
            default -> throw new IllegalArgumentException("no such service: " + route);
        };
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
