package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;

/** What the services say of themselves to whoever looks. */
final class Looks {

    /** Longer than an orchestrator waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private static final double RECENT_SECONDS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> ops;
    private final String token;

    /**
     * Looks at services.
     *
     * @param endpoints the management address of each, and a token of ops
     */
    Looks(Endpoints endpoints) {
        this.ops = endpoints.ops();
        this.token = endpoints.tokens().getOrDefault("ops", "");
    }

    /** Every service is alive, ready and well, and what is told at one end comes out at the other. */
    void assertCalm() {
        ops.keySet().forEach(service -> {
            for (var kind : new String[] {"live", "ready", "well"}) {
                assertThat(health(service, kind).statusCode())
                        .as(service + " " + kind)
                        .isEqualTo(200);
            }
        });
        assertThat(metric("notification", "backstride_synthetic_age_seconds")).isLessThan(RECENT_SECONDS);
    }

    /** Nothing was set aside. */
    void assertNothingIsBuried(Drain drain) {
        ops.keySet()
                .forEach(service -> assertThat(drain.count(service, "dead_letter"))
                        .as(() -> service + " dead letters: " + buried(service))
                        .isZero());
    }

    /** Who can answer says that it lives, and whether it is of use. */
    void assertTruthful(Outage outage) {
        ops.keySet().stream().filter(service -> !outage.silences(service)).forEach(service -> {
            assertThat(health(service, "live").statusCode())
                    .as(service + " live")
                    .isEqualTo(200);
            assertThat(isReady(service)).as(service + " is ready").isEqualTo(outage.leavesReady());
        });
    }

    /** Whoever does not say so in time is taken for not ready, by orchestrators too. */
    private boolean isReady(String service) {
        try {
            return send(service, "/q/health/ready").statusCode() == 200;
        } catch (HttpTimeoutException silent) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(service + ": " + e, e);
        }
    }

    private double metric(String service, String name) {
        return ask(service, "/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** What is set aside, and why: with the system goes all else that could tell. */
    private String buried(String service) {
        return new Door(ops.getOrDefault(service, ""), token)
                .get("/ops/dead-letters", ANYTHING)
                .toString();
    }

    private HttpResponse<String> health(String service, String kind) {
        return ask(service, "/q/health/" + kind);
    }

    private HttpResponse<String> ask(String service, String path) {
        try {
            return send(service, path);
        } catch (IOException e) {
            throw new AssertionError(service + path + ": " + e, e);
        }
    }

    private HttpResponse<String> send(String service, String path) throws IOException {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(ops.get(service) + path)).timeout(PATIENCE);
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
