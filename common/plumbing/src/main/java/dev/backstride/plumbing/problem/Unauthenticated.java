package dev.backstride.plumbing.problem;

import dev.backstride.plumbing.limit.Pace;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * No token, or one that is not believed: 401, and 429 to an address that goes on like this. The problem library's own
 * answer does not fit this Quarkus.
 */
public class Unauthenticated {

    private final Pace pace;
    private final CurrentVertxRequest request;

    Unauthenticated(Pace pace, CurrentVertxRequest request) {
        this.pace = pace;
        this.request = request;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = Priorities.USER - 1000)
    public Response answer() {
        var address = request.getCurrent().request().remoteAddress();
        return pace.stranger(String.valueOf(address.hostAddress()))
                .map(Problem::tooOften)
                .orElseGet(Problem::unauthenticated)
                .toResponse();
    }
}
