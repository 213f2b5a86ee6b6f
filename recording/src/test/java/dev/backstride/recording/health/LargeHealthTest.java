package dev.backstride.recording.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.SmallJvm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of a watch that measures all day. */
class LargeHealthTest {

    private static final Instant FIRST = Instant.parse("2016-01-01T06:00:00Z");
    private static final int RUNS = 200;
    private static final long ENOUGH = 64L << 20;

    @TempDir
    Path folder;

    @Test
    void more_than_the_heap_holds_is_read_within_64_megabytes() throws IOException, InterruptedException {
        var file = folder.resolve("export.xml");
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(Health.head());
            for (var day = 0; day < RUNS; day++) {
                write(out, FIRST.plus(Duration.ofDays(day)));
            }
            for (var day = 0; day < RUNS; day++) {
                var start = FIRST.plus(Duration.ofDays(day));
                out.write(Health.run(start, start.plusSeconds(3600), Health.distance("10.8", "km")));
            }
            out.write("</HealthData>");
        }
        assertThat(Files.size(file)).isGreaterThan(ENOUGH);

        var said = SmallJvm.run(SmallHealth.class, List.of(file.toString()));

        assertThat(said).hasSize(RUNS).containsOnly("120");
    }

    /** A day: steps and heart rates, closer in the hour of the run. */
    private static void write(BufferedWriter out, Instant start) throws IOException {
        for (var second = 0; second < 3600; second += 5) {
            out.write(Health.heartRate(start.plusSeconds(second), "150"));
        }
        for (var minute = 60; minute < 120; minute++) {
            var time = start.plusSeconds(60L * minute);
            out.write(Health.heartRate(time, "70"));
            out.write(Health.entry("HKQuantityTypeIdentifierStepCount", "count", time, "37"));
        }
    }
}
