package dev.backstride.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Proportional set size: a process's memory, with what it shares counted in parts, so that a sum over processes counts
 * nothing twice. As Linux says in {@code /proc/<pid>/smaps_rollup}.
 */
final class Pss {

    private static final String LINE = "Pss:";
    private static final long BYTES_IN_A_KB = 1_024;

    private Pss() {}

    /** Bytes of a process; empty when it is gone, or the kernel does not say. */
    static OptionalLong of(ProcessHandle process) {
        try {
            return parse(Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")));
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    /** Bytes, from the file's lines: {@code Pss:   1234 kB} among others that begin alike. */
    static OptionalLong parse(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()).replace("kB", "").strip())
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) * BYTES_IN_A_KB)
                .findFirst();
    }
}
