package dev.backstride.checks.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Alerts fire when they should and say what to do. Prometheus' own tool says so where it is; {@code -Dpromtool=required}
 * fails without.
 */
class AlertsTest {

    @ParameterizedTest
    @ValueSource(strings = {"check rules alerts.yml", "check config prometheus.yml", "test rules alerts.test.yml"})
    void prometheus_takes_them_and_each_fires_once(String command) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")))) {
            var message = "no promtool on the PATH (apt install prometheus)";
            if (System.getProperty("promtool", "").equals("required")) {
                fail(message);
            }
            abort(message);
        }
        var words = Stream.concat(Stream.of("promtool"), Stream.of(command.split(" ", -1)))
                .toList();
        var process = new ProcessBuilder(words)
                .directory(Watchers.PROMETHEUS.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void each_has_a_test_and_a_place_where_it_says_what_to_do() {
        var tests = Watchers.text(Watchers.PROMETHEUS.resolve("alerts.test.yml"));
        var book = Watchers.text(Watchers.ROOT.resolve("docs/operations.md"));

        assertThat(Watchers.alerts()).hasSizeGreaterThan(10).allSatisfy(alert -> {
            assertThat(Watchers.rules())
                    .contains("runbook_url: docs/operations.md#" + alert.toLowerCase(Locale.ROOT) + "\n");
            assertThat(book).contains("\n### " + alert + "\n");
            assertThat(tests).contains("alertname: " + alert + "\n        exp_alerts: []");
            assertThat(tests).contains("alertname: " + alert + "\n        exp_alerts:\n          - exp_labels");
        });
    }

    @Test
    void every_panel_says_what_it_shows_and_asks_the_data_source_that_was_chosen() {
        var panels = Watchers.dashboard()
                .path("panels")
                .valueStream()
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .toList();

        assertThat(panels).hasSizeGreaterThan(10).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            assertThat(targets(panel))
                    .isNotEmpty()
                    .allSatisfy(
                            target -> assertThat(target.path("expr").asText()).isNotBlank());
        });
        assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
    }

    private static List<JsonNode> targets(JsonNode panel) {
        return panel.path("targets").valueStream().toList();
    }
}
