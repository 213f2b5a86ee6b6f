package dev.backstride.plumbing.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads small JSON bodies before a thread is taken for the request: it would wait for the event loop, which wakes it, for
 * each; and whoever sends slowly would hold one all the while.
 */
@ApplicationScoped
class SmallBodies {

    private static final int SMALL = 64 * 1024;

    /** After too much was refused. */
    private static final int SECOND = 9_000;

    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(SMALL);

    void register(@Observes Filters filters) {
        filters.register(this::read, SECOND);
    }

    private void read(RoutingContext request) {
        if (isSmall(request) && isJson(request) && !asksFirst(request)) {
            whole.handle(request);
            request.request().resume();
        } else {
            request.next();
        }
    }

    /** One that is empty has ended already. */
    private static boolean isSmall(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var length = announced == null ? 0 : Long.parseLong(announced);
        return 0 < length && length <= SMALL;
    }

    private static boolean isJson(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/json"))
                .isPresent();
    }

    /** Whether the client waits to be told to go on, which whoever reads its body says. */
    private static boolean asksFirst(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.EXPECT);
    }
}
