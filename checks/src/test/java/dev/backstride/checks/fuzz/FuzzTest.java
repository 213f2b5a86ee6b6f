package dev.backstride.checks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.LiveHeap;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nonsense, to every operation of the three services, by everybody there is: {@code -Dfuzz=1000000} says how much. Takes a
 * quarter of an hour then, so not part of every build. Each request follows from its number: {@code -Dfuzz.from=17
 * -Dfuzz=1} sends one again.
 */
class FuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 8;
    private static final int SHOWN = 30;

    /** Caches that fill up, against a leak. */
    private static final long MORE_KILOBYTES = 16 * 1024;

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    /** Nobody is turned away for coming too often. */
    private static final List<String> TERMS = Stream.of(
                    "per-address",
                    "per-batcher",
                    "per-link",
                    "per-machine",
                    "per-person",
                    "per-provider",
                    "unauthenticated")
            .map(limit -> "-Dbackstride.limits." + limit + "=2000000000")
            .toList();

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void nothing_that_is_sent_is_too_much_for_a_service() throws Exception {
        var count = Long.getLong("fuzz", 0);
        assumeThat(count).as("-Dfuzz=1000000 says how many requests").isPositive();
        try (var system = RunningSystem.ofItsOwn(TERMS)) {
            var targets = targets(system);
            var known = known(system);
            var callers = new ArrayList<>(system.endpoints().tokens().values());
            callers.add("");
            callers.add("not.a.token");
            var from = Long.getLong("fuzz.from", 0);
            var warm = count / 10;
            send(from, from + warm, targets, known, callers);
            var before = LiveHeap.of(system);
            send(from + warm, from + count, targets, known, callers);
            var after = LiveHeap.of(system);
            assertThat(before.values()).as("live heaps in kB: %s", before).allMatch(kilobytes -> kilobytes > 10_000);
            assertThat(wrong.stream().limit(SHOWN)).as(faults(system)).isEmpty();
            assertThat(cutOff.get()).as("connections cut off").isLessThanOrEqualTo((int) (count / 20));
            assertThat(after)
                    .allSatisfy((service, kilobytes) -> assertThat(kilobytes)
                            .as("%s: live heap in kB", service)
                            .isLessThan(before.getOrDefault(service, 0L) + MORE_KILOBYTES));
            assertAllAreWell(system);
        }
    }

    /** What services said of their own faults. */
    private static String faults(RunningSystem system) {
        return Stream.of("checkin-service", "assessment-service", "notification-service")
                .flatMap(service -> system.log(service).stream())
                .filter(line -> line.contains("\"ERROR\""))
                .limit(SHOWN)
                .collect(Collectors.joining("\n"));
    }

    private static List<Target> targets(RunningSystem system) {
        var endpoints = system.endpoints();
        var apps = Map.of(
                "checkin", endpoints.checkin(),
                "assessment", endpoints.assessment(),
                "notification", endpoints.notification());
        var targets = new ArrayList<Target>();
        // In the same order each time, since a request follows from its number.
        new TreeMap<>(apps).forEach((service, app) -> {
            var management = Objects.requireNonNull(endpoints.ops().get(service));
            var api = new Door(management, "").get("/q/openapi?format=json", ANYTHING);
            targets.addAll(Target.in(api, app, management));
        });
        assertThat(targets).hasSizeGreaterThan(70);
        return targets;
    }

    /** Somebody to be asked about. */
    private static List<String> known(RunningSystem system) {
        var door = new Door(
                system.endpoints().checkin(), system.endpoints().tokens().getOrDefault("integrator", ""));
        return IntStream.range(0, 20)
                .mapToObj(number -> door.post(
                                "/v1/runners",
                                Map.of(
                                        "zone",
                                        "Europe/Berlin",
                                        "birthDate",
                                        "1990-06",
                                        "externalId",
                                        "known-" + number),
                                ANYTHING)
                        .path("id")
                        .asText())
                .toList();
    }

    private void send(long from, long end, List<Target> targets, List<String> known, List<String> callers) {
        var next = new AtomicLong(from);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, AT_ONCE)
                    .forEach(_ -> threads.execute(() -> {
                        for (var number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                            send(number, targets, known, callers);
                        }
                    }));
        }
    }

    private void send(long number, List<Target> targets, List<String> known, List<String> callers) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
        var nonsense = new Nonsense(dice, known);
        var target = targets.get(dice.nextInt(targets.size()));
        var request =
                HttpRequest.newBuilder(URI.create(nonsense.address(target))).timeout(PATIENCE);
        var caller = callers.get(dice.nextInt(callers.size()));
        if (!caller.isEmpty()) {
            request.header("Authorization", "Bearer " + caller);
        }
        if (target.bodies().isEmpty()) {
            request.method(target.method(), BodyPublishers.noBody());
        } else {
            var body = target.bodies().get(dice.nextInt(target.bodies().size()));
            request.header("Content-Type", body.media())
                    .method(target.method(), BodyPublishers.ofByteArray(nonsense.body(body.example())));
        }
        judge(number, target, request.build());
    }

    private void judge(long number, Target target, HttpRequest request) {
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 500) {
                wrong.add(number + " " + target + ": " + status);
            }
        } catch (HttpTimeoutException hang) {
            wrong.add(number + " " + target + ": no answer");
        } catch (IOException cut) {
            cutOff.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertAllAreWell(RunningSystem system) throws Exception {
        for (var address : system.endpoints().ops().values()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }
}
