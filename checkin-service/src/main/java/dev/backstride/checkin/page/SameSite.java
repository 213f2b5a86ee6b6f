package dev.backstride.checkin.page;

import dev.backstride.checkin.words.Vocabulary;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site had a browser send with somebody's session. The browser says where a form comes from: by
 * {@code Sec-Fetch-Site}, which no page can forge, or where it has none, as over plain HTTP, by {@code Origin}. Who says
 * neither is refused.
 */
@SameSiteOnly
@Provider
class SameSite implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(SameSite.class);

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vocabulary vocabulary;

    SameSite(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !isOurs(request)) {
            LOG.infof("form of another site refused: %s", request.getUriInfo().getPath());
            request.abortWith(Closed.fromElsewhere(vocabulary.of(request.getAcceptableLanguages())));
        }
    }

    /** With no referrer at all, a browser hides the origin of our own forms from us too. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Referrer-Policy", "same-origin");
    }

    private static boolean isOurs(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var ours = request.getUriInfo().getRequestUri().getAuthority();
        return authority(request.getHeaderString("Origin")).filter(ours::equals).isPresent();
    }

    /** Host and port of an origin; the scheme is the proxy's matter. */
    private static Optional<String> authority(@Nullable String origin) {
        try {
            return Optional.ofNullable(origin).map(URI::create).map(URI::getAuthority);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
