package dev.backstride.bench.micro;

import dev.backstride.recording.Format;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Files as a watch writes them, made up and always the same. */
public final class WatchFile {

    private static final Instant STARTED = Instant.parse("2026-03-02T06:00:00Z");

    private WatchFile() {}

    /** A run with a sample a second. */
    public static byte[] ofOneHour(Format format) {
        return RunGenerator.file(format, RunPlan.easy(1, STARTED, Duration.ofHours(1)));
    }

    /** The largest the check-in service takes: runs of half a day, chained as FIT allows, up to {@code size} bytes. */
    public static void writeChain(Path path, long size) throws IOException {
        var run = RunGenerator.fit(RunPlan.easy(1, STARTED, Duration.ofHours(12)));
        Files.deleteIfExists(path);
        for (long written = 0; written + run.length <= size; written += run.length) {
            Files.write(path, run, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
