package dev.backstride.checks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A part of the system that stands still: it keeps its connections, and answers nobody until it is let go. */
public final class Frozen implements AutoCloseable {

    private final List<ProcessHandle> parts;

    private Frozen(List<ProcessHandle> parts) {
        this.parts = parts;
        parts.forEach(part -> signal("STOP", part));
    }

    /**
     * Freezes one.
     *
     * @param part a service's module, {@code database} or {@code broker}
     */
    public static Frozen of(RunningSystem system, String part) {
        return new Frozen(Parts.of(system, part));
    }

    @Override
    public void close() {
        parts.forEach(part -> signal("CONT", part));
    }

    private static void signal(String signal, ProcessHandle part) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(part.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
