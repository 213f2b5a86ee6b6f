package dev.backstride.bench.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.HdrHistogram.AbstractHistogram;

/** The folder where a run leaves its numbers. */
public record Report(Path folder) {

    private static final double MICROS_IN_A_MILLI = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** All that was found, as {@code table.json}. */
    public void keep(Instant at, String command, Machine machine, Map<String, String> versions, Table table) {
        keep("table", new Run(at, command, machine, versions, table));
    }

    private record Run(Instant at, String command, Machine machine, Map<String, String> versions, Table table) {}

    /** Numbers of one measure, as {@code <name>.json}. */
    public void keep(String name, Object numbers) {
        try {
            JSON.writeValue(file(name + ".json").toFile(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Latencies in milliseconds, as {@code <name>.hdr}, which HdrHistogram's plotter reads. */
    public void keepLatencies(String name, AbstractHistogram latencies) {
        try (var out = new PrintStream(file(name + ".hdr").toFile(), StandardCharsets.UTF_8)) {
            latencies.outputPercentileDistribution(out, MICROS_IN_A_MILLI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) throws IOException {
        return Files.createDirectories(folder).resolve(name);
    }
}
