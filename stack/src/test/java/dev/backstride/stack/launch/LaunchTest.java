package dev.backstride.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as the script starts it: real PostgreSQL, Kafka and mail, fake services. */
class LaunchTest {

    /** All ports stay below those that the system hands to outgoing connections. */
    private static final int OFFSET = 13_000;

    @TempDir
    private Path root;

    private final ObjectMapper json = new ObjectMapper();
    private FakeCheckout checkout;

    @BeforeEach
    void prepare() throws IOException {
        checkout = FakeCheckout.in(root, OFFSET);
    }

    @AfterEach
    void sweep() throws IOException {
        checkout.processes().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void a_system_says_where_it_is_moves_in_story_time_and_leaves_nothing_behind() throws Exception {
        var launcher = checkout.up("--story-start", "2026-03-02T06:00:00Z");
        var stack = awaitReady(launcher);

        assertThat(stack.fieldNames())
                .toIterable()
                .containsExactly(
                        "checkin",
                        "assessment",
                        "notification",
                        "ops",
                        "kafka",
                        "mail",
                        "story",
                        "jdbc",
                        "program",
                        "tokens",
                        "partners");
        assertThat(stack.at("/partners/demo/username").asText()).isEqualTo("demo");
        assertThat(post(stack.get("story").asText(), "{\"to\":\"2026-03-03T06:00:00Z\"}"))
                .isEqualTo(json.readTree(
                        "{\"now\":\"2026-03-03T06:00:00Z\",\"held\":true,\"nextDue\":null,\"busy\":false}"));

        var parts = checkout.processes();
        var data = checkout.directory().resident().orElseThrow().data();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(parts).hasSizeGreaterThan(4);
        await(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(data).doesNotExist();
        assertThat(checkout.directory().stackFile()).doesNotExist();
    }

    @Test
    void a_crashed_service_is_named_and_takes_the_system_with_it() throws Exception {
        var launcher = checkout.up();
        awaitReady(launcher);
        var parts = checkout.processes();

        kill("assessment");

        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(Files.readString(checkout.output()))
                .contains("assessment-service ended unexpectedly with exit code 137", "speaks its last words");
        await(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void kept_alive_a_crashed_service_is_named_and_starts_again() throws Exception {
        var launcher = checkout.up("--keep-alive");
        awaitReady(launcher);

        var before = kill("notification");

        await(() -> service("notification").get("pid").asLong() != before
                && service("notification").get("state").asText().equals("ready"));
        await(() -> Files.readString(checkout.output()).contains("notification-service was started again"));
        assertThat(launcher.isAlive()).isTrue();
        assertThat(checkout.run("down").waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.waitFor(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void parts_end_with_a_killed_launcher_and_the_next_goes_on_with_the_data() throws Exception {
        var data = root.resolve("data").toString();
        var killed = checkout.up("--data", data);
        awaitReady(killed);
        var parts = checkout.processes();

        killed.destroyForcibly();
        await(() -> parts.stream().noneMatch(ProcessHandle::isAlive));

        var next = checkout.up("--data", data);
        awaitReady(next);
        next.destroy();
        assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private long kill(String name) throws Exception {
        var pid = service(name).get("pid").asLong();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        return pid;
    }

    private JsonNode service(String name) throws Exception {
        var services = send(HttpRequest.newBuilder(URI.create(control() + "/services")));
        return StreamSupport.stream(services.spliterator(), false)
                .filter(service -> service.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String control() {
        return "http://localhost:" + (8090 + OFFSET);
    }

    private JsonNode post(String url, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return json.readTree(
                    http.send(request.build(), BodyHandlers.ofString()).body());
        }
    }

    private JsonNode awaitReady(Process launcher) throws Exception {
        await(() -> {
            assertThat(launcher.isAlive())
                    .as("launcher alive: %s", Files.readString(checkout.output()))
                    .isTrue();
            return Files.exists(checkout.directory().stackFile());
        });
        return json.readTree(checkout.directory().stackFile().toFile());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(condition);
    }
}
