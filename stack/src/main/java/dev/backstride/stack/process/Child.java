package dev.backstride.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A named process of ours with a log, on a leash, out of reach of the terminal's Ctrl-C: we end it, in order. */
public final class Child implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;
    private static final int LAST_WORDS = 15;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path log;
    private final Process process;
    private final Leash leash;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.leash = Leash.on(process.toHandle(), "TERM");
    }

    /**
     * Starts it.
     *
     * @param environment in addition to our own: the place for secrets, which others on the machine cannot read there
     */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        var whole = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            whole.addFirst(SETSID.toString());
        }
        var builder = new ProcessBuilder(whole)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started".formatted(name), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, whoever ended it. */
    public CompletableFuture<PartEnded> ended() {
        return process.onExit().thenApply(ended -> new PartEnded(name, ended.exitValue(), log, lastWords(log)));
    }

    /** The last lines of a log, or none if it cannot be read. */
    static List<String> lastWords(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Asks it to end, waits, and ends it by force if it will not; so too whom it started and left behind. */
    @Override
    public void close() {
        var family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            family.forEach(ProcessHandle::destroyForcibly);
            leash.close();
        }
    }
}
