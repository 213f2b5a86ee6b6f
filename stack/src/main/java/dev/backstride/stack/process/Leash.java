package dev.backstride.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a process when ours is gone, however we went: a small shell reads from a pipe of ours and signals the process
 * when the pipe breaks. Closing the leash lets the process go.
 */
public final class Leash implements AutoCloseable {

    private final Process shell;

    private Leash(Process shell) {
        this.shell = shell;
    }

    /**
     * Puts a running process on the leash.
     *
     * @param signal name of the signal that ends the process, such as {@code TERM}
     */
    public static Leash on(ProcessHandle process, String signal) {
        var script = "trap '' INT TERM HUP; read -r _; kill -%s %d 2>/dev/null".formatted(signal, process.pid());
        try {
            return new Leash(new ProcessBuilder("/bin/sh", "-c", script)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
