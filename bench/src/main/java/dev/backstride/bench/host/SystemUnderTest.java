package dev.backstride.bench.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.basis.DataDirectory;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fresh system, started the way {@code ./backstride up} does, in a process of its own with a data folder of its
 * own. Closing it ends it and deletes its data.
 */
public final class SystemUnderTest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final int TWIN_SHIFT = 300;

    private final Path root;
    private final Path folder;
    private final Process launcher;
    private final Endpoints endpoints;
    private final Duration readyAfter;

    private SystemUnderTest(Path root, Path folder, Process launcher, Endpoints endpoints, Duration readyAfter) {
        this.root = root;
        this.folder = folder;
        this.launcher = launcher;
        this.endpoints = endpoints;
        this.readyAfter = readyAfter;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param root of the repository
     * @throws IllegalStateException with what the launcher said, if it does not become ready
     */
    public static SystemUnderTest start(Path root, int portOffset) {
        var folder = DataDirectory.temporary();
        try {
            var began = System.nanoTime();
            var said = folder.resolve("launcher.log");
            var launcher = new ProcessBuilder(command(root, folder, portOffset))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            // Also when we are interrupted: it would go on without us.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher, folder)));
            var stackFile = folder.resolve("run/stack.json");
            awaitReady(launcher, stackFile, said);
            var took = Duration.ofNanos(System.nanoTime() - began);
            var endpoints = new ObjectMapper().readValue(stackFile.toFile(), Endpoints.class);
            return new SystemUnderTest(root, folder, launcher, endpoints, took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path root, Path folder, int portOffset) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the script gives them.
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dbackstride.root=" + root,
                "-jar",
                root.resolve("stack/target/stack-app/stack.jar").toString(),
                "up",
                "--run=" + folder.resolve("run"),
                "--data=" + folder.resolve("data"),
                "--port-offset=" + portOffset);
    }

    private static void awaitReady(Process launcher, Path stackFile, Path said) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(stackFile)) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                launcher.destroy();
                throw new IllegalStateException("The system did not start:\n" + Files.readString(said));
            }
            Pause.ofMillis(BETWEEN_LOOKS_MILLIS);
        }
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** JDBC URL of a service's database, with its owner's name and password. */
    public String jdbc(String service) {
        return Objects.requireNonNull(endpoints.jdbc().get(service), service);
    }

    /** PostgreSQL's and Kafka's. */
    public Map<String, String> versions() {
        return Versions.of(root, jdbc("checkin"));
    }

    /** From the launcher's start to everything being ready. */
    public Duration readyAfter() {
        return readyAfter;
    }

    /** All of it: the launcher with broker and mail catcher, the services, the database. */
    public Family whole() {
        return Family.of(launcher.toHandle(), postmaster());
    }

    /** One service, such as {@code checkin}. */
    public Family service(String name) {
        return Family.of(process(name));
    }

    /** Starts a second instance of a service, on ports of its own. */
    public Twin twin(String name) {
        return Twin.of(process(name), TWIN_SHIFT, folder.resolve("twin-" + name + ".log"));
    }

    private ProcessHandle process(String name) {
        return launcher.descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(name + "-service/target"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** The database's processes. */
    public Family database() {
        return Family.of(postmaster());
    }

    /** The database is no child of the launcher: servers go their own way. It says who it is in its pid file. */
    private ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end(launcher, folder);
    }

    private static void end(Process launcher, Path folder) {
        launcher.destroy();
        launcher.onExit().join();
        DataDirectory.delete(folder);
    }
}
