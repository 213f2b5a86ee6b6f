package dev.backstride.plumbing.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address with a NUL in it, which no database looks for. */
class NullInAddress {

    private static final String NUL = "%00";

    /** Before anybody is asked for a token: nothing is found behind such an address. */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            throw Problem.malformed("", "An address holds any character but NUL.");
        }
    }
}
