package dev.backstride.bench.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks of JMH in a JVM of their own.
 *
 * @param folder where JMH's results go
 * @param iterations of two seconds each, after five to warm up
 */
public record Micro(Path folder, int iterations) {

    private static final TimeValue ITERATION = TimeValue.seconds(2);
    private static final int WARM_UP = 5;

    /** How long each benchmark of {@code type} takes, by its method and, where it has one, its parameter. */
    public Map<String, Times> times(Class<?> type) throws RunnerException, IOException {
        Files.createDirectories(folder);
        var options = new OptionsBuilder()
                .include(type.getName() + "\\.")
                .forks(1)
                .threads(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(WARM_UP)
                .warmupTime(ITERATION)
                .measurementIterations(iterations)
                .measurementTime(ITERATION)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve(type.getSimpleName() + ".jmh.json").toString())
                .build();
        var times = new TreeMap<String, Times>();
        for (var result : new Runner(options).run()) {
            times.put(name(result), Times.of(result.getPrimaryResult().getStatistics()));
        }
        return times;
    }

    private static String name(RunResult result) {
        var parameters = result.getParams();
        var values =
                parameters.getParamsKeys().stream().map(parameters::getParam).toList();
        return result.getPrimaryResult().getLabel() + (values.isEmpty() ? "" : " " + String.join(" ", values));
    }
}
