package dev.backstride.stack.basis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a running system keeps what must survive it. */
public final class DataDirectory {

    private DataDirectory() {}

    /** A new one, for a system that leaves nothing behind. */
    public static Path temporary() {
        try {
            return Files.createTempDirectory("backstride-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it with all it holds; one that is not there is fine. */
    public static void delete(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
