package dev.backstride.recording.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Format;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.SmallHeap;
import dev.backstride.recording.SmallJvm;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest run there is: 24 h, with a sample a second. */
class DayLongTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final RunPlan PLAN = RunPlan.easy(1, Instant.parse("2026-05-17T07:00:00Z"), DAY);

    @TempDir
    Path folder;

    @Test
    void a_day_is_a_run_of_good_quality() {
        var day = RunGenerator.fit(PLAN);

        var run = ((Understood) RecordingReader.read(new ByteArrayInputStream(day), Claims.NONE)).recording();

        assertThat(run.times().elapsed()).isEqualTo(DAY);
        assertThat(run.counts().samples()).isEqualTo(86_401);
        assertThat(run.digest().size()).isEqualTo(24 * 120);
        assertThat(run.quality()).isEqualTo(Quality.GOOD);
    }

    /** A cold JVM: nothing is compiled yet. XML is ten times as long as FIT. */
    @ParameterizedTest
    @CsvSource({"FIT, 1000", "GPX, 4000", "TCX, 4000"})
    void a_day_is_read_within_64_megabytes_and_soon(Format format, long limitMillis)
            throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("day"), RunGenerator.file(format, PLAN));

        var said = SmallJvm.run(SmallHeap.class, List.of(file.toString()));

        assertThat(said)
                .singleElement()
                .satisfies(line ->
                        assertThat(Long.parseLong(line.split(" ", 2)[0])).isLessThan(limitMillis));
    }
}
