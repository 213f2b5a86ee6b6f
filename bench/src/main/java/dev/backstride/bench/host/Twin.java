package dev.backstride.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A second instance of a running service: the same command with the same settings and secrets, on ports of its own.
 * Linux only, which says what a process was started with. Closing it kills it, if nobody has yet.
 */
public final class Twin implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String PORT = "-Dquarkus.http.port=";
    private static final String MANAGEMENT_PORT = "-Dquarkus.management.port=";

    private final Process process;

    private Twin(Process process) {
        this.process = process;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param portShift from the first instance's ports to its own
     */
    static Twin of(ProcessHandle first, int portShift, Path log) {
        var command = new ArrayList<String>();
        var management = 0;
        for (var argument : startedWith(first, "cmdline")) {
            var moved = moved(moved(argument, PORT, portShift), MANAGEMENT_PORT, portShift);
            command.add(moved);
            if (moved.startsWith(MANAGEMENT_PORT)) {
                management = Integer.parseInt(moved.substring(MANAGEMENT_PORT.length()));
            }
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        for (var variable : startedWith(first, "environ")) {
            var equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        try {
            var twin = new Twin(builder.start());
            twin.awaitReady(URI.create("http://localhost:" + management + "/q/health/ready"));
            return twin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static List<String> startedWith(ProcessHandle process, String what) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(process.pid()), what), StandardCharsets.UTF_8);
            return List.of(text.split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException("this machine does not say how a process was started (Linux does)", e);
        }
    }

    private static String moved(String argument, String port, int shift) {
        return argument.startsWith(port)
                ? port + (Integer.parseInt(argument.substring(port.length())) + shift)
                : argument;
    }

    private void awaitReady(URI health) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http, health)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    kill();
                    throw new IllegalStateException("the second instance did not become ready");
                }
                Pause.of(LOOK);
            }
        }
    }

    private static boolean isReady(HttpClient http, URI health) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
