package dev.backstride.checkin.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The name of the request being served: its {@code X-Request-Id} where that is a UUID, else a fresh one. */
@RequestScoped
public class RequestId {

    static final String HEADER = "X-Request-Id";

    private final UUID id;

    RequestId(HttpServerRequest request) {
        this.id = Optional.ofNullable(request.getHeader(HEADER))
                .flatMap(RequestId::parse)
                .orElseGet(UUID::randomUUID);
    }

    public UUID id() {
        return id;
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
