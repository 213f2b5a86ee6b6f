package dev.backstride.plumbing.tenant;

import dev.backstride.plumbing.limit.Pace;
import dev.backstride.plumbing.limit.Rate;
import dev.backstride.plumbing.problem.Problem;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts the requests of everybody with a token, tells them how many are left, and asks who sends too many to wait. */
@Provider
class ClientPace implements ContainerRequestFilter {

    private final Pace pace;
    private final Caller caller;
    private final HttpServerResponse answer;

    ClientPace(Pace pace, Caller caller, HttpServerResponse answer) {
        this.pace = pace;
        this.caller = caller;
        this.answer = answer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.client()
                .map(this::rate)
                .flatMap(rate -> rate.tell(answer).refusal())
                .ifPresent(wait -> {
                    throw Problem.tooOften(wait);
                });
    }

    private Rate rate(String client) {
        return caller.is(Role.INTEGRATOR) || caller.is(Role.PARTNER) ? pace.machine(client) : pace.person(client);
    }
}
