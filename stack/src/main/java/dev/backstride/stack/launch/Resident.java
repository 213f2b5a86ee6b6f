package dev.backstride.stack.launch;

import dev.backstride.stack.basis.DataDirectory;
import dev.backstride.stack.database.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Who runs in a directory.
 *
 * @param pid of the launcher
 * @param temporary whether the data goes with it
 */
public record Resident(long pid, Path data, boolean temporary) {

    static Optional<Resident> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Resident(
                Long.parseLong(properties.getProperty("pid", "0")),
                Path.of(properties.getProperty("data", "")),
                Boolean.parseBoolean(properties.getProperty("temporary"))));
    }

    void write(Path file) {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("data", data.toString());
        properties.setProperty("temporary", Boolean.toString(temporary));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher's process, if it still is one: a pid may have gone to somebody else. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(Resident::isJava);
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("java")).orElse(false);
    }

    /** After a death without an end: a database server may still be there, and data nobody wants. */
    void clearAway() {
        Postgres.endLeftOver(data.resolve("postgres"));
        if (temporary) {
            DataDirectory.delete(data);
        }
    }
}
