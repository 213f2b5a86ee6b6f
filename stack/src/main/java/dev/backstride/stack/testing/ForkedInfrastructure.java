package dev.backstride.stack.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The infrastructure in a process of its own, so that none of its libraries meets the service under test. */
final class ForkedInfrastructure implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Map<String, String> endpoints;

    private ForkedInfrastructure(Process process, Map<String, String> endpoints) {
        this.process = process;
        this.endpoints = endpoints;
    }

    static ForkedInfrastructure start() {
        var jar = jar();
        var log = new File(System.getProperty("java.io.tmpdir"), "backstride-test-infrastructure.log");
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-Dinfra=" + System.getProperty("infra", "embedded"),
                            "-cp",
                            jar.toString(),
                            "dev.backstride.stack.Infrastructure")
                    .redirectError(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            return new ForkedInfrastructure(process, endpoints(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        var root = System.getProperty("backstride.root");
        var jar = Path.of(root == null ? ".." : root, "stack", "target", "stack-app", "stack.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "%s is not there: package the stack first (mvn -pl stack package -DskipTests)"
                            .formatted(jar.toAbsolutePath().normalize()));
        }
        return jar;
    }

    private static Map<String, String> endpoints(Process process, File log) throws IOException {
        var endpoints = new HashMap<String, String>();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        while (!endpoints.containsKey("ready")) {
            var line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        endpoints.getOrDefault("problem", "The infrastructure did not start; why is in " + log));
            }
            var at = line.indexOf('=');
            if (at > 0) {
                endpoints.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        return endpoints;
    }

    String of(String name) {
        var value = endpoints.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The infrastructure has no " + name);
        }
        return value;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
