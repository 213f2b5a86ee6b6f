package dev.backstride.plumbing.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** No token, or one that is not believed: 401. The problem library's own answer does not fit this Quarkus. */
public class Unauthenticated {

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = Priorities.USER - 1000)
    public Response answer() {
        return Problem.unauthenticated().toResponse();
    }
}
