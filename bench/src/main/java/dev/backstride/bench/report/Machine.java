package dev.backstride.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it ran on.
 *
 * @param cores as many as the JVM may use
 * @param memoryBytes of the machine
 */
public record Machine(int cores, long memoryBytes, String processor, String system, String jvm) {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    public static Machine here() {
        var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                bean.getTotalMemorySize(),
                processorHere(),
                "%s %s %s".formatted(bean.getName(), bean.getVersion(), bean.getArch()),
                "%s %s".formatted(System.getProperty("java.vm.vendor"), Runtime.version()));
    }

    private static String processorHere() {
        if (!Files.exists(PROCESSOR)) {
            return "";
        }
        try (var lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a line. */
    public String inWords() {
        return "%d cores (%s), %.0f GB, %s, %s".formatted(cores, processor, memoryBytes / 1e9, system, jvm);
    }
}
