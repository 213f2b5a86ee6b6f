package dev.backstride.plumbing.watch;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The page at {@code /ops} of the management port. It holds nothing itself and opens to everybody: all that it shows it asks for
 * with the token of whoever looks.
 */
@ApplicationScoped
class OpsPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        var page = text("page.html");
        var script = text("page.js");
        var style = text("page.css");
        router.get("/ops").handler(request -> give(request, "text/html", page));
        router.get("/ops/page.js").handler(request -> give(request, "text/javascript", script));
        router.get("/ops/page.css").handler(request -> give(request, "text/css", style));
    }

    private static void give(RoutingContext request, String type, String body) {
        request.response()
                .putHeader("Content-Type", type + "; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }

    private static String text(String name) {
        try (var file = OpsPage.class.getResourceAsStream("/ops/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
