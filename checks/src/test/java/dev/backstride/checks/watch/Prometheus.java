package dev.backstride.checks.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A real Prometheus with our rules, which looks each second, and for which a minute of patience, or of looking back, is a
 * second. What rules compare with, seconds included, is as it is.
 */
public final class Prometheus implements AutoCloseable {

    /** A duration of a rule. */
    private static final Pattern MINUTES = Pattern.compile("(?<=for: |offset |\\[)(\\d+)m\\b");

    private static final int INTERRUPTION_SECONDS = 5;

    private final Process process;
    private final String address;

    private Prometheus(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Watches the services at {@code ops}; what it writes goes to {@code folder}. */
    public static Prometheus watching(Map<String, String> ops, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("alerts.yml"), MINUTES.matcher(Watchers.rules()).replaceAll("$1s"));
        var targets = ops.entrySet().stream()
                .map(service -> "      - targets: [\"%s\"]\n        labels: {service: %s}"
                        .formatted(URI.create(service.getValue()).getAuthority(), service.getKey()))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("prometheus.yml"), """
                global:
                  scrape_interval: 1s
                  scrape_timeout: 1s
                  evaluation_interval: 1s
                rule_files: [alerts.yml]
                scrape_configs:
                  - job_name: backstride
                    metrics_path: /q/metrics
                    static_configs:
                """ + targets + "\n");
        var address = "127.0.0.1:" + freePort();
        var process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=" + address)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        return new Prometheus(process, "http://" + address);
    }

    /** What fires, as {@code Alert} or {@code Alert service}; nothing while it starts. */
    public Set<String> firing() {
        var firing = new TreeSet<String>();
        for (var alert : ask("/api/v1/alerts").at("/data/alerts")) {
            if (alert.path("state").asText().equals("firing")) {
                var labels = alert.path("labels");
                var name = labels.path("alertname").asText();
                firing.add((name + " " + labels.path("service").asText()).strip());
            }
        }
        return firing;
    }

    /**
     * How often one began to fire since {@code then}; an interruption of five minutes, shorter than whoever passes it on
     * waits as a rule before they tell more of it, is none.
     *
     * @param alert as {@link #firing()} has it
     */
    public int beginnings(String alert, Instant then) {
        var words = alert.split(" ", 2);
        var series = "max(ALERTS{alertstate=\"firing\",alertname=\"%s\",service=\"%s\"})"
                .formatted(words[0], words.length == 1 ? "" : words[1]);
        var path = "/api/v1/query_range?step=1&start=%d&end=%d&query=%s"
                .formatted(
                        then.getEpochSecond(),
                        Instant.now().getEpochSecond(),
                        URLEncoder.encode(series, StandardCharsets.UTF_8));
        var beginnings = 0;
        var before = Long.MIN_VALUE;
        for (var point : ask(path).at("/data/result/0/values")) {
            var second = point.path(0).asLong();
            beginnings += second - INTERRUPTION_SECONDS > before ? 1 : 0;
            before = second;
        }
        return beginnings;
    }

    /** Whether anything answers {@code query} now; not while it starts. */
    public boolean finds(String query) {
        return !ask("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .at("/data/result")
                .isEmpty();
    }

    private JsonNode ask(String path) {
        try (var answer = URI.create(address + path).toURL().openStream()) {
            return new ObjectMapper().readTree(answer);
        } catch (IOException starting) {
            return MissingNode.getInstance();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
