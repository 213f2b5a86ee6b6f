package dev.backstride.checks.fault;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.Frozen;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.checks.watch.Prometheus;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A running system that a Prometheus watches and in which a made-up runner talks. Story time is held until it is let go;
 * then a minute of it is a second.
 */
final class WatchedSystem implements AutoCloseable, InstantSource {

    /** A Monday morning. */
    private static final String BEGIN = "2026-03-02T09:00:00Z";

    private static final int RATE = 60;
    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    /** The made-up runner talks more often, mail is given up sooner, and a partner's receiver may be here. */
    private static final List<String> TERMS = List.of(
            "-Dbackstride.health.patience=PT10S",
            "-Dbackstride.synthetic.program=demo",
            "-Dbackstride.synthetic.pause=PT2S",
            "-Dbackstride.synthetic.patience=PT10S",
            "-Dbackstride.courier.back-off=PT1S",
            "-Dbackstride.egress.plain=true",
            "-Dbackstride.egress.ports=0",
            "-Dbackstride.egress.allow=127.0.0.0/8");

    private final RunningSystem system;
    private final Prometheus prometheus;
    private final Path token;
    private Instant story = Instant.parse(BEGIN);
    private long letGo;

    private WatchedSystem(RunningSystem system, Prometheus prometheus, Path token) {
        this.system = system;
        this.prometheus = prometheus;
        this.token = token;
    }

    /** Starts both and waits until all is well; what they need to write goes to {@code folder}. */
    static WatchedSystem start(Path folder) throws IOException {
        var token = folder.resolve("token");
        var terms = Stream.concat(TERMS.stream(), Stream.of("-Dbackstride.synthetic.token-file=" + token));
        var system = RunningSystem.asOf(BEGIN, terms.toList());
        var prometheus = Prometheus.watching(system.endpoints().ops(), folder);
        var watched = new WatchedSystem(system, prometheus, token);
        watched.renewToken();
        await("the chain holds")
                .atMost(Duration.ofMinutes(1))
                .until(() -> prometheus.finds("backstride_synthetic_age_seconds < 5"));
        return watched;
    }

    RunningSystem system() {
        return system;
    }

    Prometheus prometheus() {
        return prometheus;
    }

    Endpoints endpoints() {
        return system.endpoints();
    }

    Doors doors() {
        return system.doors();
    }

    /** The database of {@code service}, with name and password. */
    String database(String service) {
        return endpoints().jdbc().getOrDefault(service, "");
    }

    String token(String role) {
        return endpoints().tokens().getOrDefault(role, "");
    }

    /** Has a part stand still: a service's module or {@code broker}, which the mail server is a part of. */
    Frozen freeze(String part) {
        return Frozen.of(system, part);
    }

    /** The made-up runner's token is one that is believed. */
    void renewToken() throws IOException {
        Files.writeString(token, token("integrator"));
    }

    /** The made-up runner's token is one that nobody believes. */
    void spoilToken() throws IOException {
        Files.writeString(token, "of yesterday");
    }

    /** Ops give up what is set aside. */
    void discardDeadLetters() {
        endpoints().ops().values().forEach(address -> {
            var desk = new Door(address, token("ops"));
            var ids = desk.get("/ops/dead-letters", ANYTHING).path("items").findValuesAsText("id");
            if (!ids.isEmpty()) {
                desk.post(
                        "/ops/dead-letters/discard", Map.of("ids", ids, "why", "nobody knows who wrote it"), ANYTHING);
            }
        });
    }

    void moveOn(Duration by) {
        story = doors().clock().moveTo(story.plus(by));
    }

    /** Story time goes on by itself from now on. */
    void letTimeGo() {
        new Door(endpoints().story(), "").post("/", Map.of("rate", RATE), ANYTHING);
        story = doors().clock().now();
        letGo = System.nanoTime();
    }

    @Override
    public Instant instant() {
        return letGo == 0 ? story : story.plusNanos(RATE * (System.nanoTime() - letGo));
    }

    @Override
    public void close() {
        prometheus.close();
        system.close();
    }
}
