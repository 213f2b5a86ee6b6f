package dev.backstride.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/** A service with nothing but timers, whose clock is steered as a real one's is. Also a program, to be started. */
public final class FakeService implements AutoCloseable {

    private final ObjectMapper json = StoryJson.mapper();
    private final HttpServer server;
    private final TreeSet<Instant> timers = new TreeSet<>();
    private final List<Instant> fired = new ArrayList<>();
    private Instant now;
    private Instant setAt = Instant.now();
    private double rate;
    private long activity;
    private int slowness;
    private int unfinished;

    public FakeService(int port, Instant now) throws IOException {
        this.now = now;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/ops/story", this::story);
        server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Starts with what a launcher says in system properties. */
    public static void main(String[] arguments) throws IOException {
        var start = System.getProperty("backstride.story.start");
        new FakeService(
                Integer.getInteger("quarkus.management.port"), start == null ? Instant.EPOCH : Instant.parse(start));
        System.out.println("a fake service speaks its last words");
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    synchronized void plan(Instant due) {
        timers.add(due);
    }

    /** Each timer keeps it busy for so many looks. */
    synchronized void beSlow(int looks) {
        slowness = looks;
    }

    synchronized List<Instant> fired() {
        return List.copyOf(fired);
    }

    synchronized Instant now() {
        return current();
    }

    synchronized double rate() {
        return rate;
    }

    private void story(HttpExchange exchange) throws IOException {
        var isAccepted = exchange.getRequestMethod().equals("GET") || set(json.readTree(exchange.getRequestBody()));
        answer(exchange, isAccepted ? 200 : 422, json.writeValueAsString(face()));
    }

    private synchronized boolean set(JsonNode wish) {
        var wanted = Instant.parse(wish.get("now").asText());
        if (wanted.isBefore(current())) {
            return false;
        }
        now = wanted;
        setAt = Instant.now();
        rate = wish.get("rate").asDouble();
        while (!timers.isEmpty() && !timers.first().isAfter(now)) {
            fired.add(timers.pollFirst());
            unfinished += slowness;
            activity++;
        }
        return true;
    }

    private Instant current() {
        return now.plusMillis((long) (Duration.between(setAt, Instant.now()).toMillis() * rate));
    }

    private synchronized ClockFace face() {
        var next = timers.isEmpty() ? null : timers.first();
        var pending = unfinished;
        unfinished = Math.max(0, unfinished - 1);
        return new ClockFace(current(), rate == 0, rate, next, pending, activity);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
