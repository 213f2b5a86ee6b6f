package dev.backstride.protocol.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The protocol as a page: its rules, their numbers and sources, and the tests that name them. */
final class ProtocolPage {

    private static final Pattern NAMED = Pattern.compile("R-(\\d\\d)(?: to R-(\\d\\d))?");

    private static final Map<String, Figure> FIGURES =
            Configuration.standard().figures().stream().collect(Collectors.toMap(Figure::key, figure -> figure));

    private ProtocolPage() {}

    static String text() throws IOException {
        var page = new StringBuilder("## The rules\n\n");
        var tests = tests();
        for (var rule : Rule.values()) {
            page.append(section(rule, requireNonNull(tests.get(rule))));
        }
        page.append("## The numbers\n\n| number | value | from | to |\n|---|---|---|---|\n");
        Configuration.standard().figures().forEach(figure -> page.append(row(figure)));
        page.append("\n## The sources\n\n| | |\n|---|---|\n");
        for (var source : Source.values()) {
            page.append("| ")
                    .append(source.id())
                    .append(" | ")
                    .append(source.citation())
                    .append(" |\n");
        }
        return page.toString();
    }

    /** The test classes that name each rule. */
    static Map<Rule, SortedSet<String>> tests() throws IOException {
        var tests = new EnumMap<Rule, SortedSet<String>>(Rule.class);
        for (var rule : Rule.values()) {
            tests.put(rule, new TreeSet<>());
        }
        try (var sources = Files.walk(Path.of("src", "test", "java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.endsWith("RuleTest.java"))
                    .toList()) {
                var name = source.getFileName().toString().replace(".java", "");
                named(Files.readString(source))
                        .forEach(rule -> requireNonNull(tests.get(rule)).add(name));
            }
        }
        return tests;
    }

    private static Stream<Rule> named(String text) {
        return NAMED.matcher(text).results().flatMap(found -> {
            var first = "R-" + found.group(1);
            var last = found.group(2) == null ? first : "R-" + found.group(2);
            return Stream.of(Rule.values())
                    .filter(rule -> rule.id().compareTo(first) >= 0 && rule.id().compareTo(last) <= 0);
        });
    }

    private static String section(Rule rule, SortedSet<String> tests) {
        var numbers = rule.numbers().stream()
                .map(key ->
                        "`" + key + "` " + said(requireNonNull(FIGURES.get(key)).value()))
                .collect(joining(", "));
        return "### " + rule.id() + "\n\n" + rule.sentence() + "\n\n"
                + (numbers.isEmpty() ? "" : "- Numbers: " + numbers + "\n")
                + "- Sources: " + rule.sources().stream().map(Source::id).collect(joining(", ")) + "\n"
                + "- Tests: " + String.join(", ", tests) + "\n\n";
    }

    private static String row(Figure figure) {
        return figure.isFixed()
                ? "| `%s` | %s | fixed | |\n".formatted(figure.key(), said(figure.value()))
                : "| `%s` | %s | %s | %s |\n"
                        .formatted(figure.key(), said(figure.value()), said(figure.least()), said(figure.most()));
    }

    /** A duration as people write it; the rest as it is. */
    private static String said(String value) {
        if (!value.startsWith("P")) {
            return value;
        }
        var time = Duration.parse(value);
        var minutes = time.toMinutes();
        if (!time.equals(Duration.ofMinutes(minutes))) {
            return time.toSeconds() + " s";
        }
        return minutes % 60 != 0 || minutes == 0
                ? minutes + " min"
                : minutes % 1_440 == 0 ? minutes / 1_440 + " d" : minutes / 60 + " h";
    }
}
