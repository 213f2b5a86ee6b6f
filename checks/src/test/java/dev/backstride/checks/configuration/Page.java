package dev.backstride.checks.configuration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of all keys. */
final class Page {

    static final Path ROOT = Path.of(System.getProperty("backstride.root", ".."));

    private static final String SHARED = "common/plumbing";
    private static final Map<String, String> MODULES = modules();

    private static final String HEAD = """
            # Configuration

            Every key of ours, written by `ConfigurationTest` from the sources: `mvn test -pl checks -am
            -Dtest=ConfigurationTest -Dupdate -Dsurefire.failIfNoSpecifiedTests=false` does so again. A key is set as everywhere in
            Quarkus: in `config/application.properties` beside the service, by `-Dkey=value`, or in the environment
            (`BACKSTRIDE_LIMITS_BODY` for `backstride.limits.body`). Secrets belong in files that only the service reads. Durations
            are ISO 8601 (`PT15M`, `P7D`); lists have commas. Where no default is named, nothing is set unless it says so.
            """;

    private Page() {}

    private static Map<String, String> modules() {
        var modules = new LinkedHashMap<String, String>();
        modules.put(SHARED, "Every service");
        modules.put("checkin-service", "checkin");
        modules.put("assessment-service", "assessment");
        modules.put("notification-service", "notification");
        return modules;
    }

    /** Each key of a module once, by what is said of it where something is. */
    static List<Key> keys() {
        return MODULES.keySet().stream()
                .flatMap(module -> Sources.in(ROOT.resolve(module).resolve("src/main/java")).stream()
                        .flatMap(sources -> Keys.of(module, sources).stream()))
                .collect(Collectors.toMap(
                        key -> key.module() + " " + key.name(),
                        key -> key,
                        (one, other) -> one.meaning().isBlank() ? other : one,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What is set for a module as it is delivered, by key; profiles left out. */
    static Properties delivered(String module) {
        var file = ROOT.resolve(module)
                .resolve("src/main/resources")
                .resolve(module.equals(SHARED) ? "META-INF/microprofile-config.properties" : "application.properties");
        var all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.keySet().removeIf(key -> !key.toString().startsWith("backstride."));
        return all;
    }

    static String text(List<Key> keys) {
        return HEAD
                + MODULES.keySet().stream().map(module -> section(module, keys)).collect(Collectors.joining());
    }

    private static String section(String module, List<Key> keys) {
        var delivered = delivered(module);
        var rows = keys.stream()
                .filter(key -> key.module().equals(module))
                .map(key -> row(key, delivered))
                .collect(Collectors.joining());
        var own = overrides(module, keys, delivered);
        return rows.isEmpty() && own.isEmpty()
                ? ""
                : "\n## " + MODULES.get(module) + "\n" + own
                        + (rows.isEmpty() ? "" : "\n| key | type | default | meaning |\n|---|---|---|---|\n" + rows);
    }

    private static String row(Key key, Properties delivered) {
        var value = delivered.getProperty(key.name(), key.otherwise().orElse(""));
        return "| `%s` | %s | %s | %s |\n"
                .formatted(key.name(), key.type(), value.isEmpty() ? "" : "`" + value + "`", key.meaning());
    }

    /** What a service sets of the keys that every service has. */
    private static String overrides(String module, List<Key> keys, Properties delivered) {
        if (module.equals(SHARED)) {
            return "";
        }
        var shared = keys.stream()
                .filter(key -> key.module().equals(SHARED) && delivered.containsKey(key.name()))
                .map(key -> "`%s=%s`".formatted(key.name(), delivered.getProperty(key.name())))
                .collect(Collectors.joining(", "));
        return shared.isEmpty() ? "" : "\nDelivered with " + shared + ".\n";
    }
}
