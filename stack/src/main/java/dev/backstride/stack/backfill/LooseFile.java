package dev.backstride.stack.backfill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A recording.
 *
 * @param name that it is known by
 */
record LooseFile(String name, Path file) implements Trove {

    /** A service takes no larger one, so one more byte shows that it is too large. */
    private static final int LIMIT = (32 << 20) + 1;

    @Override
    public int size() {
        return 1;
    }

    @Override
    public void each(Consumer<Parcel> taker) {
        taker.accept(Parcel.file(name, read()));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }

    private byte[] read() {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LIMIT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
