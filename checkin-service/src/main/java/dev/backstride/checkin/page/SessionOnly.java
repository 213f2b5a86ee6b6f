package dev.backstride.checkin.page;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Turns away who brings a token of the API instead of a session. That these pages are signed in to is found by their path,
 * and {@code /me;x=1}, which leads to the same page, is another path: so it is asked again what let somebody in.
 */
@SameSiteOnly
@Provider
@Priority(Priorities.AUTHORIZATION)
class SessionOnly implements ContainerRequestFilter {

    private final SecurityIdentity identity;

    SessionOnly(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who brings nothing gets as far as the page's annotations say. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous() && identity.getCredential(IdTokenCredential.class) == null) {
            throw new UnauthorizedException();
        }
    }
}
