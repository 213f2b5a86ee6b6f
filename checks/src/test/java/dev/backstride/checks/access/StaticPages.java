package dev.backstride.checks.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files that a service hands out as they are. */
final class StaticPages {

    private StaticPages() {}

    static Stream<Route> in(String service, Path classes) {
        var root = classes.resolve("META-INF/resources");
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (var files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> new Route(service, Route.APP, "GET", "/" + root.relativize(file), Route.NOTHING))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
