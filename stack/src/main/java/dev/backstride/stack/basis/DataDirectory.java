package dev.backstride.stack.basis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a running system keeps what must survive it. */
public final class DataDirectory {

    private DataDirectory() {}

    /** The log of one part, its folder made. */
    public static Path log(Path data, String part) {
        var logs = data.resolve("logs");
        try {
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logs.resolve(part + ".log");
    }

    /** A new one, for a system that leaves nothing behind. */
    public static Path temporary() {
        try {
            return Files.createTempDirectory("backstride-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path data) {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
