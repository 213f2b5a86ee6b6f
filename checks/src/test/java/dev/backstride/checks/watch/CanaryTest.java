package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Words that are marked go everywhere in the system, and into no log. The last of all tests, so that what the others told the
 * system they share is looked for as well.
 */
@ExtendWith(OneSystem.class)
@Order(Integer.MAX_VALUE)
class CanaryTest {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final List<String> MODULES =
            List.of("checkin-service", "assessment-service", "notification-service");

    /** All tests have their people there. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]*example");

    /** Of whoever signs in, and of services. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.");

    private final RunningSystem system;
    private final String mark = "canary" + UUID.randomUUID().toString().replace("-", "");

    CanaryTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void what_people_are_called_what_they_say_and_what_opens_a_door_is_in_no_log() {
        var token = system.endpoints().tokens().getOrDefault("integrator", "");
        var door = new Door(system.endpoints().checkin(), token);
        var before = refusals();
        var runner = tell(door);
        refused(door, "/v1/runners", Map.of("zone", mark, "externalId", mark + " and more"));
        refused(door, "/v1/runners/" + runner + "/symptoms", Map.of("id", mark, mark, mark, "note", mark));
        refused(door, "/v1/runners/" + runner + "/runs?zone=" + mark, Map.of("id", mark));
        refused(new Door(system.endpoints().checkin(), mark + ".is.no-token"), "/v1/runners", Map.of());
        refused(door, "/check-in/" + mark, Map.of("level", mark));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(system.doors().decisions().inForce(UUID.fromString(runner)))
                    .isNotEmpty();
            assertThat(refusals()).isGreaterThanOrEqualTo(before + 3);
        });
        assertThat(lines()).isNotEmpty().noneMatch(line -> line.contains(mark));
        assertThat(lines()).noneMatch(line -> line.contains(token));
    }

    @Test
    void nothing_that_any_test_told_the_system_is_in_a_log() {
        var tokens = system.endpoints().tokens().values();

        assertThat(lines()).isNotEmpty().noneMatch(line -> ADDRESS.matcher(line).find());
        assertThat(lines())
                .noneMatch(line -> TOKEN.matcher(line).find() || tokens.stream().anyMatch(line::contains));
    }

    /** Somebody of whom every word is marked, and of whom something is decided. */
    private String tell(Door door) {
        var now = system.doors().clock().now();
        var runner = door.post(
                        "/v1/runners",
                        Map.of(
                                "externalId",
                                mark,
                                "zone",
                                "Europe/Berlin",
                                "birthDate",
                                "1990-06",
                                "contacts",
                                Map.of("runner", Map.of("email", mark + "@example.org"))),
                        ANYTHING)
                .path("id")
                .asText();
        var facts = "/v1/runners/" + runner;
        door.post(facts + "/screenings", Screening.allNo("panel", now.minus(Duration.ofDays(1))), ANYTHING);
        door.post(
                facts + "/runs",
                Map.of(
                        "id",
                        "run",
                        "startedAt",
                        now.minus(Duration.ofHours(2)).toString(),
                        "durationSeconds",
                        3600,
                        "distanceMeters",
                        10_000),
                ANYTHING);
        door.post(
                facts + "/symptoms",
                Map.of("id", "felt", "moment", "AFTER", "feltAt", now.toString(), "level", 4, "note", mark),
                ANYTHING);
        return runner;
    }

    private static void refused(Door door, String path, Object body) {
        assertThatThrownBy(() -> door.post(path, body, ANYTHING))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(" was answered with 4");
    }

    private long refusals() {
        return lines().filter(line -> line.contains("refused: ")).count();
    }

    private Stream<String> lines() {
        return MODULES.stream().flatMap(module -> system.log(module).stream());
    }
}
