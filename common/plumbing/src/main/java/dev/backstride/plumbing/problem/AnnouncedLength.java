package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.limit.Limits;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Refuses, before anything is read, a body that announces more than any door takes. */
@ApplicationScoped
class AnnouncedLength {

    /** A form around a file may add this many bytes. */
    private static final long WRAPPING = 64 * 1024;

    /** Ahead of the server's own limit, which answers without a word. */
    private static final int FIRST = 10_000;

    private final long limit;
    private final ObjectMapper json;

    AnnouncedLength(Limits limits, ObjectMapper json) {
        this.limit = limits.body();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit + WRAPPING) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        var problem = Problem.tooLarge(limit);
        var body = Map.of(
                "type", String.valueOf(problem.getType()),
                "title", String.valueOf(problem.getTitle()),
                "status", problem.getStatusCode(),
                "detail", String.valueOf(problem.getDetail()));
        try {
            // What is on its way is let through to nowhere, so that the client comes to read the answer.
            request.request().resume();
            request.response()
                    .setStatusCode(problem.getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException unwritable) {
            request.fail(unwritable);
        }
    }
}
