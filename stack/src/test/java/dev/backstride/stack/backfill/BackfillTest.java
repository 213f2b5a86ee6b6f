package dev.backstride.stack.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A past on its way in. */
class BackfillTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, Integer> counts = new ConcurrentHashMap<>();
    private final List<String> items = new CopyOnWriteArrayList<>();
    private final List<String> kinds = new CopyOnWriteArrayList<>();
    private volatile int total;
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
    void what_is_taken_known_and_refused_is_counted_and_refusals_say_why() throws IOException {
        answers(201, 200, 422);

        var backfill = backfill("a.fit", "b.fit", "c.fit");

        assertThat(backfill.standing()).isEqualTo(new Standing(3, 3, 1, 1, 1));
        assertThat(items).containsExactly("a.fit", "b.fit", "c.fit");
        assertThat(backfill.refusals())
                .containsExactly(new Refusal(folder.resolve("c.fit").toString(), "It is a ride."));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("3 of 3")
                .contains("Taken: 1. Known already: 1. Refused: 1.");
    }

    @Test
    void runs_of_apple_health_are_told_and_what_its_export_lacks_is_said() throws IOException {
        answers(201, 201);
        Files.writeString(folder.resolve("export.xml"), """
                <!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]>
                <HealthData>
                <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="20" durationUnit="min" totalDistance="2" totalDistanceUnit="mi" sourceName="Watch" startDate="2024-06-18 09:00:00 +0200" endDate="2024-06-18 09:20:00 +0200"/>
                <Workout workoutActivityType="HKWorkoutActivityTypeRunning""");

        var backfill = backfill("a.fit");

        assertThat(backfill.standing()).isEqualTo(new Standing(2, 2, 2, 0, 0));
        assertThat(items).containsExactly("a.fit", "export.xml!2024-06-18T07:00:00Z");
        assertThat(kinds).containsExactly("application/octet-stream source=DIRECT", "application/json source=APPLE");
        assertThat(backfill.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).endsWith("export.xml");
            assertThat(refusal.why()).contains("no well-formed XML any more");
        });
    }

    @Test
    void who_asks_for_time_gets_it() throws IOException {
        answers(503, 429, 201);

        assertThat(backfill("a.fit").standing().taken()).isOne();
        assertThat(asked).hasValue(3);
    }

    @Test
    void where_nothing_can_be_sent_nothing_more_is() {
        answers(403);

        assertThatThrownBy(() -> backfill("a.fit", "b.fit")).isInstanceOf(Sender.Stopped.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_service_that_is_gone_is_said_to_be() {
        server.stop(0);

        assertThatThrownBy(() -> backfill("a.fit"))
                .isInstanceOf(Sender.Stopped.class)
                .hasMessageContaining("does not answer");
    }

    private Backfill backfill(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        var checkin = "http://localhost:" + server.getAddress().getPort();
        try (var sender = new Sender(checkin, new UUID(0, 7), Optional.empty(), "token");
                var hoard = Hoard.in(List.of(folder), _ -> {});
                var out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            return Backfill.of(hoard, sender, new Bar(out, true));
        }
    }

    /** To recordings, one after the other; the import counts what it answered. */
    private void answers(int... statuses) {
        server.createContext("/v1/runners", exchange -> {
            var status = statuses[asked.getAndIncrement()];
            counts.merge(status, 1, Integer::sum);
            kinds.add(exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + exchange.getRequestURI().getQuery().replaceAll("&.*", ""));
            items.add(exchange.getRequestURI().getQuery().replaceAll(".*&import=past&item=", ""));
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, status, "{\"detail\":\"It is a ride.\"}");
        });
        server.createContext("/v1/imports", exchange -> {
            var isNew = exchange.getRequestMethod().equals("POST");
            if (isNew) {
                total = JSON.readTree(exchange.getRequestBody()).path("total").asInt();
            }
            answer(exchange, isNew ? 201 : 200, standing());
        });
    }

    private String standing() {
        var taken = counts.getOrDefault(201, 0);
        var known = counts.getOrDefault(200, 0);
        var refused = counts.getOrDefault(422, 0);
        return "{\"id\":\"past\",\"total\":%d,\"done\":%d,\"taken\":%d,\"known\":%d,\"refused\":%d}"
                .formatted(total, taken + known + refused, taken, known, refused);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
