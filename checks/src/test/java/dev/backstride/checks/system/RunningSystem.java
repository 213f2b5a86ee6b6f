package dev.backstride.checks.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.basis.DataDirectory;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A system in a process of its own: usually with story time held and services that start again when killed. */
public final class RunningSystem implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path folder;
    private final Process process;
    private final Endpoints endpoints;

    private RunningSystem(Path folder, Process process, Endpoints endpoints) {
        this.folder = folder;
        this.process = process;
        this.endpoints = endpoints;
    }

    static RunningSystem start() throws IOException {
        return start("up", "--story-start=2026-03-02T05:00:00Z", "--keep-alive", "--also=other");
    }

    /** One of its own, with all services in dev mode. */
    public static RunningSystem dev() throws IOException {
        return start("dev", "--story-start=2026-03-02T05:00:00Z");
    }

    /** One of its own, whose story begins at {@code instant}. */
    public static RunningSystem asOf(String instant) throws IOException {
        return start("up", "--story-start=" + instant);
    }

    /** The same; every process inherits the system properties of {@code terms}. */
    public static RunningSystem asOf(String instant, List<String> terms) throws IOException {
        var folder = Files.createTempDirectory("backstride-checks");
        return start(new Launcher(folder, terms), "up", "--story-start=" + instant);
    }

    /** One of its own, in real time; every process inherits the system properties of {@code terms}. */
    public static RunningSystem ofItsOwn(List<String> terms) throws IOException {
        var folder = Files.createTempDirectory("backstride-checks");
        return start(new Launcher(folder, terms), "up");
    }

    private static RunningSystem start(String command, String... options) throws IOException {
        return start(new Launcher(Files.createTempDirectory("backstride-checks")), command, options);
    }

    private static RunningSystem start(Launcher launcher, String command, String... options) throws IOException {
        var process = launcher.start(command, options);
        await().atMost(PATIENCE).until(() -> !process.isAlive() || Files.exists(launcher.stackFile()));
        assertThat(process.isAlive()).as(Files.readString(launcher.said())).isTrue();
        return new RunningSystem(
                launcher.folder(),
                process,
                new ObjectMapper().readValue(launcher.stackFile().toFile(), Endpoints.class));
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** The launcher, which is the broker too, and all that it started. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** The folder of all that it keeps. */
    Path data() {
        return folder.resolve("data");
    }

    /** Who signs its tokens. */
    public Signer signer() {
        return Secrets.of(data()).signer();
    }

    /** What a service has logged so far. */
    public List<String> log(String module) {
        try {
            return Files.readAllLines(folder.resolve("run/stack/logs/" + module + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Doors doors() {
        return Doors.of(endpoints);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        DataDirectory.delete(folder);
    }
}
