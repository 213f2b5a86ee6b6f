package dev.backstride.checks.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A real Prometheus with our rules, which looks each second, and for which a minute of patience is a second. */
final class Prometheus implements AutoCloseable {

    private final Process process;
    private final String address;

    private Prometheus(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Watches the services at {@code ops}; what it writes goes to {@code folder}. */
    static Prometheus watching(Map<String, String> ops, Path folder) throws IOException {
        Files.writeString(folder.resolve("alerts.yml"), Watchers.rules().replaceAll("for: (\\d+)m", "for: $1s"));
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
    Set<String> firing() {
        var firing = new TreeSet<String>();
        for (var alert : alerts()) {
            if (alert.path("state").asText().equals("firing")) {
                var labels = alert.path("labels");
                var name = labels.path("alertname").asText();
                firing.add((name + " " + labels.path("service").asText()).strip());
            }
        }
        return firing;
    }

    private JsonNode alerts() {
        try (var answer = URI.create(address + "/api/v1/alerts").toURL().openStream()) {
            return new ObjectMapper().readTree(answer).at("/data/alerts");
        } catch (IOException starting) {
            return new ObjectMapper().createArrayNode();
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
