package dev.backstride.stack.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a simulation comes from.
 *
 * @param name as the caller named it
 */
record Source(String name) {

    private static final String STANDARD_INPUT = "-";

    /** The sources an argument stands for: itself, or the JSON files of a folder and of those in it, by name. */
    static List<Source> of(String argument) throws Broken {
        var folder = Path.of(argument);
        if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(folder)) {
            return List.of(new Source(argument));
        }
        try (var files = Files.walk(folder)) {
            var found = found(files);
            if (found.isEmpty()) {
                throw new Broken("", "no .json file is in this folder");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new Broken("", "this folder cannot be read");
        }
    }

    private static List<Source> found(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                .sorted()
                .map(file -> new Source(file.toString()))
                .toList();
    }

    byte[] bytes(InputStream standardInput) throws Broken {
        try {
            return name.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new Broken("", "there is no such file");
        } catch (AccessDeniedException e) {
            throw new Broken("", "it may not be read");
        } catch (IOException e) {
            throw new Broken("", "it cannot be read (" + e.getMessage() + ")");
        }
    }
}
