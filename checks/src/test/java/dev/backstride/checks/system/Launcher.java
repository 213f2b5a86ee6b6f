package dev.backstride.checks.system;

import dev.backstride.stack.port.PortTaken;
import dev.backstride.stack.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The command behind the script, as a process of its own, with a folder of its own for all it writes.
 *
 * @param more system properties that every process inherits
 */
public record Launcher(Path folder, List<String> more) {

    private static final Path ROOT = Path.of(System.getProperty("backstride.root", ".."));

    /** With providers, patience and logs as in a container, which every process that is started from here inherits. */
    private static final List<String> TERMS = List.of(
            "-Dquarkus.log.console.json.enabled=true",
            // Tests knock without a token more often than anybody should.
            "-Dbackstride.limits.unauthenticated=100000",
            "-Dbackstride.providers.demo.garmin.keys=garmin-key",
            "-Dbackstride.providers.demo.garmin.client-id=client",
            "-Dbackstride.providers.demo.garmin.api=https://apis.garmin.com",
            "-Dbackstride.providers.demo.terra.secrets=terra-secret");

    /** One without further terms. */
    public Launcher(Path folder) {
        this(folder, List.of());
    }

    /** Starts one command; what it says goes to {@link #said()}. */
    public Process start(String command, String... options) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dbackstride.root=" + ROOT,
                "-jar",
                ROOT.resolve("stack/target/stack-app/stack.jar").toString(),
                command,
                "--run=" + folder.resolve("run"),
                "--data=" + folder.resolve("data"),
                "--port-offset=" + freeOffset()));
        line.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said().toFile());
            // The story needs no providers, and Java would say among its lines that it was told of some.
            if (!command.equals("demo")) {
                var terms = Stream.concat(TERMS.stream(), more.stream()).collect(Collectors.joining(" "));
                process.environment().put("JDK_JAVA_OPTIONS", terms);
            }
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All it printed. */
    public Path said() {
        return folder.resolve("said.txt");
    }

    /** Appears when the system is ready. */
    Path stackFile() {
        return folder.resolve("run/stack.json");
    }

    private static int freeOffset() {
        return IntStream.iterate(4000, offset -> offset + 200)
                .limit(100)
                .filter(Launcher::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int offset) {
        try {
            Ports.usual(offset).requireFree();
            return true;
        } catch (PortTaken taken) {
            return false;
        }
    }
}
