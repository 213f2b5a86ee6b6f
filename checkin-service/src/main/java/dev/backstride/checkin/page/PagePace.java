package dev.backstride.checkin.page;

import dev.backstride.plumbing.limit.Pace;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Asks whoever opens pages too often to wait. */
@Paced
@Provider
class PagePace implements ContainerRequestFilter {

    private final Pace pace;
    private final HttpServerRequest client;

    PagePace(Pace pace, HttpServerRequest client) {
        this.pace = pace;
        this.client = client;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var link = request.getUriInfo().getPath();
        var address = String.valueOf(client.remoteAddress().hostAddress());
        pace.page(link, address).ifPresent(wait -> askToWait(request, wait));
    }

    private static void askToWait(ContainerRequestContext request, Duration wait) {
        var page = Sheet.closed(
                429,
                "One moment, please",
                "This page was opened very often just now. Nothing is lost: try again in a minute. If you need help "
                        + "at once, call your emergency number: 112 in Europe.");
        page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds());
        request.abortWith(page);
    }
}
