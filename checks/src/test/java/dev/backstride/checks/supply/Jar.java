package dev.backstride.checks.supply;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A library as a service is packaged with it.
 *
 * @param library group and name, with a dot between them
 */
record Jar(Path file, String library, Version version) {

    private static final Path ROOT = Path.of(System.getProperty("backstride.root", ".."));
    private static final List<String> SERVICES = List.of("checkin", "assessment", "notification");
    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");
    private static final String OURS = "dev.backstride.";

    static Jar of(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("a library, a dash and a version: " + file);
        }
        return new Jar(file, name.group(1), Version.parse(name.group(2)));
    }

    /** Those of others on the class paths of the three services, each once. */
    static List<Jar> packaged() {
        return List.copyOf(SERVICES.stream()
                .flatMap(service -> in(ROOT.resolve(service + "-service/target/quarkus-app/lib")).stream())
                .map(Jar::of)
                .filter(jar -> !jar.library.startsWith(OURS))
                .collect(toMap(jar -> jar.library + jar.version, jar -> jar, (one, _) -> one))
                .values());
    }

    private static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOf(Pattern libraries) {
        return libraries.matcher(library).matches();
    }

    @Override
    public String toString() {
        return library + " " + version;
    }
}
