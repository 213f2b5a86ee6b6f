package dev.backstride.plumbing.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests to a real server, which behaves badly in many ways. */
@Timeout(60)
class OutboundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/ok", exchange -> answer(exchange, 204));
        on("/gone", exchange -> answer(exchange, 410));
        on("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/ok");
            answer(exchange, 307);
        });
        on("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            answer(exchange, 503);
        });
        on("/silent", _ -> await());
        on("/dripping", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            await();
        });
        on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8_192]);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_name_is_told_and_the_checked_machine_is_called() throws Exception {
        var answer = post("/ok?x=1", PATIENCE);

        assertThat(answer.isSuccess()).isTrue();
        assertThat(heard).containsExactly("POST /ok?x=1 receiver.example:" + port() + " here {\"a\":1}");
    }

    @Test
    void what_is_said_is_passed_on() throws Exception {
        assertThat(post("/gone", PATIENCE).status()).isEqualTo(410);
        assertThat(post("/busy", PATIENCE).retryAfter()).contains("120");
        assertThat(post("/nowhere", PATIENCE).isSuccess()).isFalse();
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        assertThat(post("/elsewhere", PATIENCE).status()).isEqualTo(307);

        assertThat(heard).hasSize(1);
    }

    @Test
    void whoever_says_nothing_is_not_waited_for() {
        assertThatThrownBy(() -> post("/silent", SHORT)).isInstanceOf(IOException.class);
    }

    @Test
    void a_body_is_not_waited_for_nor_read_to_an_end_that_never_comes() throws Exception {
        assertThat(post("/dripping", SHORT).status()).isEqualTo(200);
        assertThat(post("/endless", PATIENCE).status()).isEqualTo(200);
    }

    @Test
    void nobody_there_is_said_at_once() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var url = "http://receiver.example:" + free + "/";

        assertThatThrownBy(() -> outbound(Policy.LOOPBACK).post(url, Map.of(), BODY, PATIENCE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_https_is_no_answer_to_https() {
        assertThatThrownBy(() -> outbound(Policy.LOOPBACK)
                        .post("https://receiver.example:" + port() + "/ok", Map.of(), BODY, Duration.ofSeconds(5)))
                .isInstanceOf(IOException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_machine_that_is_not_public_is_never_called() {
        var url = "https://receiver.example/ok";

        assertThatThrownBy(() -> outbound(Policy.USUAL).post(url, Map.of(), BODY, PATIENCE))
                .isInstanceOf(NotAllowed.class);
        assertThat(heard).isEmpty();
    }

    private Answer post(String path, Duration patience) throws NotAllowed, IOException {
        return outbound(Policy.LOOPBACK)
                .post("http://receiver.example:" + port() + path, Map.of("webhook-id", "here"), BODY, patience);
    }

    /** The name stands for this machine, as if somebody had made it so. */
    private Outbound outbound(Policy policy) {
        return new Outbound(vertx, new Gate(policy, _ -> new InetAddress[] {InetAddress.getLoopbackAddress()}));
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Host"),
                    exchange.getRequestHeaders().getFirst("Webhook-id"),
                    body));
            handler.handle(exchange);
        });
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
