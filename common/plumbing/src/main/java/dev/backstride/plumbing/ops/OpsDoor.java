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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
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
    private final Audit audit;
    private final Questions questions;
    private final ObjectMapper json;

    OpsDoor(
            IdentityProviderManager identities,
            Programs programs,
            Pace pace,
            Audit audit,
            Questions questions,
            ObjectMapper json) {
        this.identities = identities;
        this.programs = programs;
        this.pace = pace;
        this.audit = audit;
        this.questions = questions;
        this.json = json;
    }

    /**
     * Opens {@code path} to whoever looks on. A question is the request's JSON or, of a GET, made of its parameters, those in
     * the path included.
     */
    public <Q, A> void open(Router router, HttpMethod method, String path, Class<Q> question, Room<Q, A> room) {
        route(router, method, path, (_, request) -> room.enter(questions.read(request, question)));
    }

    /** Opens {@code path} to whoever changes something, or looks at what is a person's; who it was is kept. */
    public <Q, A> void openOnRecord(Router router, HttpMethod method, String path, Class<Q> question, Room<Q, A> room) {
        openOnRecord(router, method, path, question, asked -> asked, room);
    }

    /** The same; what is {@code kept} of a question stands for it, where that names a person. */
    public <Q, A> void openOnRecord(
            Router router, HttpMethod method, String path, Class<Q> question, Function<Q, ?> kept, Room<Q, A> room) {
        route(router, method, path, (caller, request) -> {
            var asked = questions.read(request, question);
            var said = json.writeValueAsString(kept.apply(asked));
            return audit.<A, Exception>keep(actor(caller), method + " " + path, said, () -> room.enter(asked));
        });
    }

    private Audit.Actor actor(SecurityIdentity caller) {
        var principal = caller.getPrincipal();
        return new Audit.Actor(programs.namedBy(principal).orElse(""), principal.getName());
    }

    /** What is behind a route, for somebody who may enter. */
    private interface Entrance {
        Object enter(SecurityIdentity caller, RoutingContext request) throws Exception;
    }

    private void route(Router router, HttpMethod method, String path, Entrance entrance) {
        router.route(method, path).handler(BodyHandler.create().setBodyLimit(BODY_LIMIT));
        router.route(method, path)
                .handler(request -> identify(request)
                        .subscribe()
                        .with(caller -> admit(request, caller, entrance), _ -> turnAway(request)));
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

    private void admit(RoutingContext request, SecurityIdentity caller, Entrance entrance) {
        if (!caller.hasRole(Role.OPS) || !programs.serves(caller.getPrincipal())) {
            answer(request, 403, problem(Fault.FORBIDDEN, "This door opens to the role ops."));
            return;
        }
        request.vertx()
                .executeBlocking(() -> Tenant.everyone(() -> entrance.enter(caller, request)), false)
                .onSuccess(body -> answer(request, 200, body))
                .onFailure(fault -> refuse(request, fault));
    }

    private void refuse(RoutingContext request, Throwable fault) {
        switch (fault) {
            case NoSuchElementException nothing ->
                answer(request, 404, problem(Fault.UNKNOWN_RESOURCE, String.valueOf(nothing.getMessage())));
            case IllegalArgumentException wrong ->
                answer(request, 422, problem(Fault.REFUSED, String.valueOf(wrong.getMessage())));
            default -> {
                LOG.errorf(fault, "ops %s", request.normalizedPath());
                answer(request, 503, problem(Fault.UNAVAILABLE, "This could not be done now."));
            }
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
