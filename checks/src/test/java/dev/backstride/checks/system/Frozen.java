package dev.backstride.checks.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

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
        var found = switch (part) {
            case "broker" -> Stream.of(system.process());
            case "database" -> database(system);
            default -> marked(system.process().descendants(), part + "/target/quarkus-app");
        };
        var parts = found.toList();
        assertThat(parts).as(part).isNotEmpty();
        return new Frozen(parts);
    }

    /** The server left its launcher's family; each connection is a child of its own. */
    private static Stream<ProcessHandle> database(RunningSystem system) {
        return marked(ProcessHandle.allProcesses(), "postgres -D " + system.data())
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
    }

    private static Stream<ProcessHandle> marked(Stream<ProcessHandle> processes, String mark) {
        return processes.filter(process -> line(process).contains(mark));
    }

    private static String line(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command()).orElse("");
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
