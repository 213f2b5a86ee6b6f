package dev.backstride.plumbing.problem;

import dev.backstride.plumbing.limit.Pace;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * No token, or one that is not believed: 401, and 429 to an address that goes on like this; at a page, the way to where
 * people sign in. The problem library's own answer does not fit this Quarkus.
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
    public Uni<Response> answer() {
        var context = request.getCurrent();
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return Objects.requireNonNull(authenticator)
                .getChallenge(context)
                .map(challenge -> isWayToSignIn(challenge) ? redirect(challenge) : refuse(context));
    }

    private static boolean isWayToSignIn(ChallengeData challenge) {
        return challenge.status == Response.Status.FOUND.getStatusCode();
    }

    private static Response redirect(ChallengeData challenge) {
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Response refuse(RoutingContext context) {
        var address = context.request().remoteAddress();
        return pace.stranger(String.valueOf(address.hostAddress()))
                .map(Problem::tooOften)
                .orElseGet(Problem::unauthenticated)
                .toResponse();
    }
}
