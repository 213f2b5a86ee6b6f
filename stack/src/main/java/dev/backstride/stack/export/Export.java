package dev.backstride.stack.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Joins the exports of all services, streaming: recordings are large.
 *
 * @param services base URL by the service's name in the document; the first must know the runner
 * @param token of somebody who may have it
 */
public record Export(Map<String, String> services, String token) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A service would not give it. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String service, int status) {
            super(
                    status == 404
                            ? "There is no such runner in this program."
                            : "The %s service answers %d.".formatted(service, status));
        }
    }

    /** Writes one JSON object, with a member for each service; nothing at all when one refuses. */
    public void write(UUID runner, OutputStream out) {
        var sections = new ArrayList<Section>();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            try {
                for (var service : services.entrySet()) {
                    sections.add(ask(http, service.getKey(), service.getValue(), runner, sections.isEmpty()));
                }
                join(sections, out);
            } finally {
                http.shutdownNow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Section ask(HttpClient http, String service, String base, UUID runner, boolean mustKnow)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + "/v1/runners/" + runner + "/export"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() == 200) {
                return new Section(service, response.body());
            }
            response.body().close();
            if (response.statusCode() != 404 || mustKnow) {
                throw new Refused(service, response.statusCode());
            }
            return new Section(service, nothing());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static InputStream nothing() {
        return new ByteArrayInputStream("null".getBytes(StandardCharsets.UTF_8));
    }

    private static void join(List<Section> sections, OutputStream out) throws IOException {
        out.write('{');
        var isFirst = true;
        for (var section : sections) {
            if (!isFirst) {
                out.write(",\n".getBytes(StandardCharsets.UTF_8));
            }
            isFirst = false;
            try (section) {
                section.writeTo(out);
            }
        }
        out.write("}\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
