package dev.backstride.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** People's apps: a real server that takes webhooks, or does not, one path for each app. */
@ApplicationScoped
public class Receiver {

    /** The secrets that the tests' configuration names, the newest first. */
    private static final List<String> SECRETS =
            List.of("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz", "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4");

    /** One request. */
    public record Got(String id, String timestamp, List<String> signatures, String media, String body) {

        /** The signature that a receiver expects who knows one secret of the two. */
        public String expected(int which) {
            return expected("whsec_" + SECRETS.get(which));
        }

        /** The signature that a receiver expects who knows {@code secret}. */
        public String expected(String secret) {
            try {
                var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
                return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Map<String, List<Got>> got = new ConcurrentHashMap<>();
    private final Map<String, Queue<Integer>> replies = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final HttpServer server;

    Receiver(ObjectMapper json) {
        this.json = json;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** The address of an app that answers with each of {@code statuses} in turn, and then with 204. */
    public String app(String name, Integer... statuses) {
        replies.computeIfAbsent("/" + name, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(statuses));
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /** What the app got so far. */
    public List<Got> by(String name) {
        return got.getOrDefault("/" + name, List.of());
    }

    public JsonNode json(Got request) {
        try {
            return json.readTree(request.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>())
                .add(new Got(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        List.of(headers.getFirst("webhook-signature").split(" ")),
                        headers.getFirst("Content-Type"),
                        body));
        var planned = replies.getOrDefault(path, new ConcurrentLinkedQueue<>()).poll();
        var status = planned == null ? 204 : planned;
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @PreDestroy
    void close() {
        server.stop(0);
    }
}
