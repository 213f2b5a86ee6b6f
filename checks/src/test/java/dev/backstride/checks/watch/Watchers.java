package dev.backstride.checks.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in {@code deploy} that watch, and what they ask for. */
public final class Watchers {

    static final Path ROOT = Path.of(System.getProperty("backstride.root", ".."));
    static final Path PROMETHEUS = ROOT.resolve("deploy/prometheus");

    private static final Path DASHBOARD = ROOT.resolve("deploy/grafana/dashboards/backstride.json");
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern EXPRESSION = Pattern.compile("expr: >-\\n +(.+)");
    private static final Pattern METRIC = Pattern.compile("\\b(?:backstride|http|jvm)_\\w+");

    private Watchers() {}

    /** The names of all alerts. */
    public static List<String> alerts() {
        return ALERT.matcher(rules()).results().map(found -> found.group(1)).toList();
    }

    static String rules() {
        return text(PROMETHEUS.resolve("alerts.yml"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every metric that a rule or a panel names. */
    static Set<String> metrics() {
        var inRules = EXPRESSION.matcher(rules()).results().map(found -> found.group(1));
        var named = new TreeSet<String>();
        Stream.concat(inRules, queries())
                .flatMap(query -> METRIC.matcher(query).results())
                .forEach(found -> named.add(found.group()));
        return named;
    }

    private static Stream<String> queries() {
        return dashboard()
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets")
                        .valueStream()
                        .map(target -> target.path("expr").asText()));
    }

    static JsonNode dashboard() {
        try {
            return new ObjectMapper().readTree(DASHBOARD.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
