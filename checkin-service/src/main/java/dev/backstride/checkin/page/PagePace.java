package dev.backstride.checkin.page;

import dev.backstride.checkin.words.Vocabulary;
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
    private final Vocabulary vocabulary;

    PagePace(Pace pace, HttpServerRequest client, Vocabulary vocabulary) {
        this.pace = pace;
        this.client = client;
        this.vocabulary = vocabulary;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var link = request.getUriInfo().getPath();
        var address = String.valueOf(client.remoteAddress().hostAddress());
        pace.page(link, address).ifPresent(wait -> askToWait(request, wait));
    }

    private void askToWait(ContainerRequestContext request, Duration wait) {
        var page = Closed.busy(vocabulary.of(request.getAcceptableLanguages()));
        page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds());
        request.abortWith(page);
    }
}
