package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services log in a container. */
@ExtendWith(OneSystem.class)
class LogsTest {

    private static final Set<String> FIELDS =
            Set.of("timestamp", "loggerName", "level", "message", "threadName", "mdc", "stackTrace", "service");

    private static final Set<String> OF_THE_TRACE = Set.of("traceId", "spanId", "parentId", "sampled");

    /** Java says what it thinks of its options before anybody else has a say. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("NOTE: Picked up |\\[[0-9.]+s\\]\\[");

    private final RunningSystem system;

    LogsTest(RunningSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkin-service", "assessment-service", "notification-service"})
    void each_line_is_an_object_with_the_fields_that_are_allowed_and_no_others(String module) {
        assertThat(records(module)).isNotEmpty().allSatisfy(line -> {
            assertThat(FIELDS).containsAll(names(line));
            assertThat(OF_THE_TRACE).containsAll(names(line.path("mdc")));
            assertThat(line.path("service").asText()).isEqualTo(module);
        });
    }

    @Test
    void a_refusal_is_found_by_the_trace_that_its_caller_named() throws IOException, InterruptedException {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var request = HttpRequest.newBuilder(
                        URI.create(system.endpoints().checkin() + "/v1/runners/00000000-0000-0000-0000-000000000000"))
                .header("Authorization", "Bearer " + system.endpoints().tokens().get("integrator"))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
        }

        await().untilAsserted(() -> assertThat(records("checkin-service")).anySatisfy(line -> {
            assertThat(line.at("/mdc/traceId").asText()).isEqualTo(trace);
            assertThat(line.path("message").asText()).contains("404");
        }));
    }

    private List<JsonNode> records(String module) {
        return system.log(module).stream()
                .filter(line -> !OF_THE_MACHINE.matcher(line).lookingAt())
                .map(LogsTest::read)
                .toList();
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyStream().map(Map.Entry::getKey).toList());
    }
}
