package dev.backstride.stack.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.basis.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What a running system writes about itself: {@code stack.json}, its logs, and who it is. */
public record Directory(Path run) {

    public Path stackFile() {
        return run.resolve("stack.json");
    }

    /** What the launcher itself says when no terminal listens. */
    public Path launcherLog() {
        return made(run.resolve("stack")).resolve("launcher.log");
    }

    /** The folder of the logs, one for each part. */
    public Path logs() {
        return made(run.resolve("stack/logs"));
    }

    /** The system that runs here, or ran and was never told to end. */
    public Optional<Resident> resident() {
        return Resident.read(residentFile());
    }

    private Path residentFile() {
        return made(run.resolve("stack")).resolve("resident.properties");
    }

    /**
     * Moves in, after clearing away what a system left that died without ending.
     *
     * @throws CannotStart when a live one is here
     */
    void moveIn(Resident resident) {
        resident().ifPresent(earlier -> {
            if (earlier.isAlive()) {
                throw new CannotStart("A stack of this checkout is running already (pid %d). ./backstride down ends it."
                        .formatted(earlier.pid()));
            }
            earlier.clearAway();
        });
        moveOut();
        DataDirectory.delete(logs());
        resident.write(residentFile());
    }

    void moveOut() {
        try {
            Files.deleteIfExists(stackFile());
            Files.deleteIfExists(residentFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appears all at once, so that nobody reads half of it. */
    void announce(Endpoints endpoints) {
        try {
            var draft = Files.createTempFile(run, "stack", ".json");
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), endpoints);
            Files.move(draft, stackFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
