package dev.backstride.checks.watch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.Door;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Runners' phones: each tells how its runner feels a few times a second, one rating after the other, and tells it again
 * until it is taken, as phones do that find no network.
 */
public final class Steady implements AutoCloseable {

    /** How many there are. */
    static final int RUNNERS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Integer> last = new ConcurrentHashMap<>();
    private final ExecutorService phones = Executors.newFixedThreadPool(RUNNERS);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final String token;
    private final InstantSource clock;
    private volatile boolean isOver;

    private Steady(RunningSystem system, InstantSource clock) {
        this.clock = clock;
        this.base = system.endpoints().checkin();
        this.token = system.endpoints().tokens().getOrDefault("integrator", "");
    }

    /** Switches them on; {@code clock} says what time it is for the system. */
    public static Steady begin(RunningSystem system, InstantSource clock) {
        var steady = new Steady(system, clock);
        var door = new Door(steady.base, steady.token);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        IntStream.range(0, RUNNERS).forEach(number -> {
            var runner = steady.register(door, number, now);
            steady.phones.execute(() -> steady.goOn(runner, number));
        });
        return steady;
    }

    /** Ran for an hour, an hour ago; shares with partners, and wants no messages. */
    private UUID register(Door door, int number, Instant now) {
        var profile = Map.of(
                "externalId",
                "steady-" + number,
                "zone",
                "Europe/Berlin",
                "birthDate",
                "1990-06",
                "pauseUntil",
                now.plus(1, ChronoUnit.DAYS).toString(),
                "consents",
                List.of("FEED", "FLAGS", "FREE_TEXT", "SCORES"));
        var id = UUID.fromString(
                door.post("/v1/runners", profile, ANYTHING).path("id").asText());
        var runner = "/v1/runners/" + id;
        door.post(runner + "/screenings", Screening.allNo("panel", now.minus(1, ChronoUnit.DAYS)), ANYTHING);
        door.post(
                runner + "/runs",
                Map.of(
                        "id",
                        "run",
                        "startedAt",
                        now.minus(2, ChronoUnit.HOURS).toString(),
                        "durationSeconds",
                        3600,
                        "distanceMeters",
                        10_000),
                ANYTHING);
        return id;
    }

    private void goOn(UUID runner, int number) {
        for (int count = 0; !isOver; count++) {
            var id = "felt-" + number + "-" + count;
            var symptom = Map.of(
                    "id", id, "moment", "AFTER", "feltAt", clock.instant().toString(), "level", count % 3);
            while (!isTaken(runner, symptom) && !isOver) {
                rest();
            }
            if (taken.contains(id)) {
                last.put(runner, count);
            }
            rest();
        }
    }

    private boolean isTaken(UUID runner, Map<String, ?> symptom) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/v1/runners/" + runner + "/symptoms"))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(symptom)))
                            .build(),
                    BodyHandlers.discarding());
            var isTaken = answer.statusCode() == 201 || answer.statusCode() == 200;
            if (isTaken) {
                taken.add(String.valueOf(symptom.get("id")));
            }
            return isTaken;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void rest() {
        LockSupport.parkNanos(BETWEEN.toNanos());
    }

    /** The ids of all that was taken, so far. */
    Set<String> taken() {
        return Set.copyOf(taken);
    }

    /** The number of each runner's last rating that was taken: the last part of its id. */
    Map<UUID, Integer> last() {
        return Map.copyOf(last);
    }

    /** Switches the phones off; what was under way is taken or not. */
    void end() {
        isOver = true;
        phones.close();
    }

    @Override
    public void close() {
        end();
    }
}
