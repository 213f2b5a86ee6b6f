package dev.backstride.plumbing.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.limit.Pace;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Routes on the management port. They take JSON and give JSON, run on a worker thread, and open to a bearer
 * token with the role {@link Role#OPS} in a program that is served here, and to nobody else. What is behind them is
 * about all programs.
 */
@ApplicationScoped
public class OpsDoor {

    private static final Logger LOG = Logger.getLogger(OpsDoor.class);
    private static final String BEARER = "Bearer ";
    private static final long BODY_LIMIT = 64 * 1024;

    /** What happens behind the door. */
    @FunctionalInterface
    public interface Room<Q, A> {
        A enter(Q question) throws Exception;
    }

    private final IdentityProviderManager identities;
    private final Programs programs;
    private final Pace pace;
    private final ObjectMapper json;

    OpsDoor(IdentityProviderManager identities, Programs programs, Pace pace, ObjectMapper json) {
        this.identities = identities;
        this.programs = programs;
        this.pace = pace;
        this.json = json;
    }

    /** Opens {@code path}. Questions of type Void are not read. */
    public <Q, A> void open(Router router, HttpMethod method, String path, Class<Q> question, Room<Q, A> room) {
        router.route(method, path).handler(BodyHandler.create().setBodyLimit(BODY_LIMIT));
        router.route(method, path)
                .handler(request -> identify(request)
                        .subscribe()
                        .with(caller -> admit(request, caller, question, room), _ -> turnAway(request)));
    }

    /** An address that goes on without a token is told to wait. */
    private void turnAway(RoutingContext request) {
        pace.stranger(String.valueOf(request.request().remoteAddress().hostAddress()))
                .ifPresentOrElse(
                        wait -> {
                            request.response().putHeader("Retry-After", Long.toString(wait.toSeconds()));
                            answer(request, 429, problem(Fault.TOO_OFTEN, "Try again later."));
                        },
                        () -> answer(request, 401, problem(Fault.UNAUTHENTICATED, "A bearer token is needed.")));
    }

    private Uni<SecurityIdentity> identify(RoutingContext request) {
        var header = Optional.ofNullable(request.request().getHeader("Authorization"))
                .orElse("");
        var token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "none";
        var asked = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, request));
    }

    private <Q, A> void admit(RoutingContext request, SecurityIdentity caller, Class<Q> question, Room<Q, A> room) {
        if (!caller.hasRole(Role.OPS) || !programs.serves(caller.getPrincipal())) {
            answer(request, 403, problem(Fault.FORBIDDEN, "This door opens to the role ops."));
            return;
        }
        request.vertx()
                .executeBlocking(() -> Tenant.everyone(() -> room.enter(read(request, question))), false)
                .onSuccess(body -> answer(request, 200, body))
                .onFailure(fault -> refuse(request, fault));
    }

    private <Q> Q read(RoutingContext request, Class<Q> question) throws JsonProcessingException {
        return json.readValue(question == Void.class ? "null" : request.body().asString(), question);
    }

    private void refuse(RoutingContext request, Throwable fault) {
        if (fault instanceof IllegalArgumentException || fault instanceof JsonProcessingException) {
            answer(request, 422, problem(Fault.REFUSED, String.valueOf(fault.getMessage())));
        } else {
            LOG.errorf(fault, "ops %s", request.normalizedPath());
            answer(request, 503, problem(Fault.UNAVAILABLE, "This could not be done now."));
        }
    }

    private static Map<String, String> problem(Fault fault, String detail) {
        return Map.of("type", fault.type().toString(), "title", fault.title(), "detail", detail);
    }

    private void answer(RoutingContext request, int status, Object body) {
        try {
            var type = status == 200 ? "application/json" : "application/problem+json";
            request.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", type)
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException unwritable) {
            request.fail(unwritable);
        }
    }
}
