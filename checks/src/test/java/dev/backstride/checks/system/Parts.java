package dev.backstride.checks.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** The processes that a part of a running system consists of. */
final class Parts {

    private Parts() {}

    /**
     * Those of one part.
     *
     * @param part a service's module, {@code database} or {@code broker}
     */
    static List<ProcessHandle> of(RunningSystem system, String part) {
        var found = switch (part) {
            case "broker" -> Stream.of(system.process());
            case "database" -> database(system);
            default -> marked(system.process().descendants(), part + "/target/quarkus-app");
        };
        var parts = found.toList();
        assertThat(parts).as(part).isNotEmpty();
        return parts;
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
}
