package dev.backstride.checkin.page;

import dev.backstride.checkin.words.Vocabulary;
import dev.backstride.plumbing.limit.Pace;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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
    private final HttpServerResponse answer;
    private final Vocabulary vocabulary;

    PagePace(Pace pace, HttpServerRequest client, HttpServerResponse answer, Vocabulary vocabulary) {
        this.pace = pace;
        this.client = client;
        this.answer = answer;
        this.vocabulary = vocabulary;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var link = request.getUriInfo().getPath();
        var address = String.valueOf(client.remoteAddress().hostAddress());
        pace.page(link, address).tell(answer).refusal().ifPresent(wait -> askToWait(request, wait));
    }

    private void askToWait(ContainerRequestContext request, Duration wait) {
        var page = Closed.busy(vocabulary.of(request.getAcceptableLanguages()));
        page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds());
        request.abortWith(page);
    }
}
