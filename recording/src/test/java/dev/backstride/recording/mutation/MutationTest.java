package dev.backstride.recording.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.SmallJvm;
import dev.backstride.recording.fit.activity.FitSeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to a file's bytes, reading it within 64 MB ends, and ends in a reading: 200,000 mutants and more. Of
 * one that fails the test says the number; {@code -Dmutants=N} begins with another one, to look further.
 */
class MutationTest {

    private static final long FIRST = Long.getLong("mutants", 0);

    @TempDir
    Path folder;

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("FIT", FitSeeds.all(), 130_000),
                Arguments.of("GPX", XmlSeeds.gpx(), 40_000),
                Arguments.of("TCX", XmlSeeds.tcx(), 40_000));
    }

    @ParameterizedTest(name = "{0}, {2} times")
    @MethodSource("formats")
    void a_damaged_file_is_understood_or_refused(String format, List<byte[]> seeds, int mutants)
            throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var seed : seeds) {
            files.add(Files.write(folder.resolve(format + files.size()), seed));
        }

        assertThat(understood(mutants, files)).isBetween(mutants / 50, mutants);
    }

    private static int understood(int mutants, List<Path> files) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(Long.toString(FIRST), Integer.toString(mutants)));
        files.forEach(file -> arguments.add(file.toString()));
        var said = SmallJvm.run(MutantReading.class, arguments);
        return Integer.parseInt(said.getLast().split(" ", 2)[0]);
    }
}
