package dev.backstride.notification.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticRunnerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile String left = "";
    private volatile int status = 201;
    private HttpServer server;
    private Path token;
    private SyntheticRunner runner;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        token = Files.writeString(folder.resolve("token"), "first\n");
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        runner = new SyntheticRunner(
                new CheckInDoor(json, "http://127.0.0.1:" + server.getAddress().getPort()), token);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void it_is_registered_and_screened_and_runs_once_and_then_says_how_it_feels() throws Exception {
        feelWellAt(NOON);
        feelWellAt(NOON.plus(Duration.ofMinutes(1)));

        assertThat(posts())
                .containsExactly(
                        "first POST /v1/runners",
                        "first POST /v1/runners/" + ID + "/screenings",
                        "first POST /v1/runners/" + ID + "/runs",
                        "first POST /v1/runners/" + ID + "/symptoms",
                        "first POST /v1/runners/" + ID + "/symptoms");
    }

    @Test
    void it_runs_again_before_the_window_after_its_run_closes() throws Exception {
        feelWellAt(NOON);
        feelWellAt(NOON.plus(Duration.ofMinutes(101)));

        assertThat(posts().stream().filter(post -> post.endsWith("/runs"))).hasSize(2);
    }

    @Test
    void the_next_day_it_is_another_and_those_of_the_days_before_are_erased() throws Exception {
        feelWellAt(NOON);
        asked.clear();
        left = "2026-03-02";

        feelWellAt(NOON.plus(Duration.ofDays(1)));

        assertThat(asked).contains("first DELETE /v1/runners/" + ID, "first POST /v1/runners");
        assertThat(asked.stream().filter(request -> request.contains("DELETE"))).hasSize(1);
    }

    @Test
    void the_token_is_read_anew_each_time() throws Exception {
        feelWellAt(NOON);
        Files.writeString(token, "second");
        feelWellAt(NOON.plus(Duration.ofMinutes(1)));

        assertThat(asked.getLast()).isEqualTo("second POST /v1/runners/" + ID + "/symptoms");
    }

    @Test
    void a_refusal_says_what_was_refused_and_why() {
        status = 403;

        assertThatThrownBy(() -> feelWellAt(NOON))
                .isInstanceOf(IOException.class)
                .hasMessage("POST /v1/runners: 403 https://backstride.dev/problems/forbidden");
    }

    private void feelWellAt(Instant now) throws IOException, InterruptedException {
        runner.feelWell(runner.ready(now), now);
    }

    private List<String> posts() {
        return asked.stream().filter(request -> request.contains(" POST ")).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var method = exchange.getRequestMethod();
        var bearer = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        asked.add(bearer + " " + method + " " + uri.getPath());
        exchange.getRequestBody().readAllBytes();
        switch (method) {
            case "GET" -> {
                var isThere = !left.isEmpty() && uri.getQuery().endsWith(left);
                say(exchange, 200, "{\"items\":[" + (isThere ? "{\"id\":\"" + ID + "\"}" : "") + "]}");
            }
            case "POST" -> say(exchange, status, """
                        {"id":"%s","type":"https://backstride.dev/problems/forbidden"}""".formatted(ID));
            default -> say(exchange, 200, "{}");
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
