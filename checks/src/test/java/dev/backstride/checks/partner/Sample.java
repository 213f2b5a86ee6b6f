package dev.backstride.checks.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.launch.Endpoints;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program in a folder that holds nothing else, ready to run. */
final class Sample implements AutoCloseable {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int PATIENCE_SECONDS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<String> command;

    private Sample(Path folder, List<String> command) {
        this.folder = folder;
        this.command = List.copyOf(command);
    }

    /** From its source, with the libraries it names. */
    static Sample inJava() throws IOException {
        var folder = copied(SAMPLES.resolve(Path.of("java", "src", "main", "java")));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Sample(folder, List.of(java, "-cp", System.getProperty("java.class.path"), "Standing.java"));
    }

    static Sample inNode() throws IOException, InterruptedException {
        return inNode(SAMPLES.resolve("node"), "standing.js");
    }

    /** With what {@code npm install} brings. Skipped where there is no npm, unless {@code -Dsamples=required}. */
    static Sample inNode(Path from, String program) throws IOException, InterruptedException {
        if (!isOnThePath("npm")) {
            var message = "no npm on the PATH (apt install npm)";
            return System.getProperty("samples", "").equals("required") ? fail(message) : abort(message);
        }
        var folder = copied(from);
        run(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
        return new Sample(folder, List.of("node", program));
    }

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What it prints once nothing more comes, by runner. */
    Map<UUID, JsonNode> table(Endpoints endpoints) throws IOException, InterruptedException {
        var stack = folder.resolve("stack.json");
        JSON.writeValue(stack.toFile(), endpoints);
        var table = new LinkedHashMap<UUID, JsonNode>();
        for (var line : says("--once", "--stack", stack.toString())) {
            var row = JSON.readTree(line);
            table.put(UUID.fromString(row.path("runner").asText()), row);
        }
        return table;
    }

    /** The lines it prints. */
    List<String> says(String... arguments) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        return run(folder, whole).lines().toList();
    }

    private static Path copied(Path from) throws IOException {
        var folder = Files.createTempDirectory("backstride-sample");
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> said + readString(errors)).isZero();
        return said;
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
