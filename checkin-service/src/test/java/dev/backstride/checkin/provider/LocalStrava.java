package dev.backstride.checkin.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A server that behaves as Strava does: hands out codes for a challenge, takes each once, changes tokens for new ones, and
 * tells of activities whoever has the newest. Tests put activities there, and make it busy, over HTTP too. Terms with
 * every provider are in force beside it.
 */
public class LocalStrava implements QuarkusTestResourceLifecycleManager {

    private static final int SECONDS = 3600;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile String access = "";
    private volatile String refresh = "";
    private volatile String athlete = "134815";
    private final AtomicInteger busy = new AtomicInteger();
    private volatile int expiresIn = SECONDS;
    private final HttpServer server = onAnyPort();

    @Override
    public Map<String, String> start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("backstride.testing.strava", address),
                Map.entry("backstride.accounts.keys", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("backstride.pushes.back-off", "PT0.1S,PT0.1S,PT0.1S,PT0.1S"),
                Map.entry("backstride.providers.demo.strava.client-id", "client"),
                Map.entry("backstride.providers.demo.strava.secrets", "strava-secret"),
                Map.entry("backstride.providers.demo.strava.verify-token", "the-word"),
                Map.entry("backstride.providers.demo.strava.keys", "strava-key"),
                Map.entry("backstride.providers.demo.strava.api", address),
                Map.entry("backstride.providers.demo.terra.secrets", "terra-secret"),
                Map.entry("backstride.providers.other.terra.secrets", "others-secret"),
                Map.entry("backstride.providers.demo.suunto.secrets", "suunto-secret"),
                Map.entry("backstride.providers.demo.polar.secrets", "polar-secret"),
                Map.entry("backstride.providers.demo.garmin.keys", "garmin-key"),
                Map.entry("backstride.providers.demo.garmin.client-id", "client"),
                Map.entry("backstride.providers.demo.garmin.api", address),
                Map.entry("backstride.providers.demo.health-auto-export.enabled", "true"));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static HttpServer onAnyPort() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/oauth/authorize" -> authorize(exchange);
                case "/oauth/token" -> token(exchange);
                case "/oauth/deauthorize" -> deauthorize(exchange);
                default -> {
                    if (path.startsWith("/control/")) {
                        control(exchange, path.substring("/control".length()));
                    } else {
                        tell(exchange, path);
                    }
                }
            }
        }
    }

    /** The athlete agrees to whatever is asked. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&scope=read&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = fields(body(exchange));
        var isClient = "client".equals(asked.get("client_id")) && "strava-secret".equals(asked.get("client_secret"));
        if (!isClient || !(redeems(asked) || refreshes(asked))) {
            send(exchange, 400, "{\"message\":\"Bad Request\"}");
            return;
        }
        access = UUID.randomUUID().toString();
        refresh = UUID.randomUUID().toString();
        send(exchange, 200, """
                {"token_type":"Bearer","access_token":"%s","refresh_token":"%s","expires_at":%d,"athlete":{"id":%s}}""".formatted(access, refresh, Instant.now().getEpochSecond() + expiresIn, athlete));
    }

    private boolean redeems(Map<String, String> asked) {
        var before = codes.remove(asked.getOrDefault("code", ""));
        return before != null
                && asked.getOrDefault("redirect_uri", "").equals(before.get("redirect_uri"))
                && challenge(asked.getOrDefault("code_verifier", "")).equals(before.get("code_challenge"));
    }

    private boolean refreshes(Map<String, String> asked) {
        return "refresh_token".equals(asked.get("grant_type")) && refresh.equals(asked.get("refresh_token"));
    }

    private void deauthorize(HttpExchange exchange) throws IOException {
        var isKnown = access.equals(fields(body(exchange)).get("access_token"));
        access = "";
        send(exchange, isKnown ? 200 : 401, "{}");
    }

    private void tell(HttpExchange exchange, String path) throws IOException {
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, "{}");
        } else if (!("Bearer " + access).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else if (pages.containsKey(path)) {
            send(exchange, 200, pages.get(path));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private void control(HttpExchange exchange, String path) throws IOException {
        var said = body(exchange);
        switch (path) {
            case "/busy" -> busy.set(Integer.parseInt(said));
            case "/expires-in" -> expiresIn = Integer.parseInt(said);
            case "/athlete" -> athlete = said;
            case "/access" -> {
                send(exchange, 200, access);
                return;
            }
            default -> {
                if (exchange.getRequestMethod().equals("DELETE")) {
                    pages.remove(path);
                } else {
                    pages.put(path, said);
                }
            }
        }
        send(exchange, 200, "");
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
