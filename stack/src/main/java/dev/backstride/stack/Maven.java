package dev.backstride.stack;

import dev.backstride.stack.launch.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dev mode takes Maven 3.9 or later. Where there is an older one, it fetches the newer as the artifact that it is. */
final class Maven {

    private static final String FETCHED = "3.9.16";
    private static final String UNPACK = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack";
    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)");

    private Maven() {}

    /**
     * The command.
     *
     * @throws CannotStart when there is no Maven at all, or it cannot fetch another
     */
    static Path forDevMode() {
        var onPath = Path.of("mvn");
        return isNewEnough(run(List.of("mvn", "--version"))) ? onPath : cached();
    }

    static boolean isNewEnough(String version) {
        var found = VERSION.matcher(version);
        return found.find() && Integer.parseInt(found.group(1)) * 100 + Integer.parseInt(found.group(2)) >= 309;
    }

    private static Path cached() {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("backstride");
        var command = cache.resolve("apache-maven-" + FETCHED).resolve("bin/mvn");
        if (!Files.isExecutable(command)) {
            System.out.printf("  Dev mode takes Maven 3.9: fetching %s into %s%n", FETCHED, cache);
            run(List.of(
                    "mvn",
                    "--batch-mode",
                    UNPACK,
                    "-Dartifact=org.apache.maven:apache-maven:" + FETCHED + ":zip:bin",
                    "-DoutputDirectory=" + cache));
        }
        return command;
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotStart(
                        "Maven 3.9 or later is needed for dev mode, and this one cannot fetch it: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no mvn on the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Ended before it was ready.");
        }
    }
}
