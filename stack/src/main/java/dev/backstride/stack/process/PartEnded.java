package dev.backstride.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A part of the system is gone.
 *
 * @param exitCode as the operating system gave it; -1 when the part was no child of ours
 * @param lastWords the end of its log, oldest line first
 */
public record PartEnded(String name, int exitCode, Path log, List<String> lastWords) {

    /** Watches a process that is no child of ours. */
    public static CompletableFuture<PartEnded> of(String name, ProcessHandle process, Path log) {
        return process.onExit().thenApply(_ -> new PartEnded(name, -1, log, Child.lastWords(log)));
    }

    /** For a person who wants to know what went wrong. */
    public String inWords() {
        var how = exitCode < 0 ? "" : " with exit code %d".formatted(exitCode);
        return "%s ended unexpectedly%s. The end of its log (%s):%n  %s"
                .formatted(name, how, log, String.join(System.lineSeparator() + "  ", lastWords));
    }
}
