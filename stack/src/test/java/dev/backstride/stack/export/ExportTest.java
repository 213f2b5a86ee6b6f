package dev.backstride.stack.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final UUID RUNNER = UUID.randomUUID();

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void each_service_has_a_member_and_who_knows_nobody_has_none_to_give() throws IOException {
        answer("/a", 200, "{\"facts\":[1]}");
        answer("/b", 404, "{}");

        var joined = new ObjectMapper().readTree(export("a", "b").toByteArray());

        assertThat(joined.path("a").path("facts").path(0).asInt()).isEqualTo(1);
        assertThat(joined.path("b").isNull()).isTrue();
    }

    @Test
    void nothing_is_written_when_a_service_refuses_or_the_first_knows_nobody() {
        answer("/a", 200, "{}");
        answer("/b", 403, "{}");
        answer("/c", 404, "{}");

        assertThatThrownBy(() -> export("a", "b")).hasMessageContaining("403");
        assertThatThrownBy(() -> export("c", "a")).hasMessageContaining("no such runner");
    }

    private ByteArrayOutputStream export(String... services) {
        var places = new LinkedHashMap<String, String>();
        for (var service : services) {
            places.put(service, "http://localhost:" + server.getAddress().getPort() + "/" + service);
        }
        var out = new ByteArrayOutputStream();
        try {
            new Export(places, "token").write(RUNNER, out);
        } catch (Export.Refused refused) {
            assertThat(out.size()).isZero();
            throw refused;
        }
        return out;
    }

    private void answer(String base, int status, String body) {
        server.createContext(base + "/v1/runners/" + RUNNER + "/export", request -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            assertThat(request.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token");
            request.sendResponseHeaders(status, bytes.length);
            try (var out = request.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
