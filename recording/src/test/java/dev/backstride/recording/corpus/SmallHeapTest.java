package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallHeapTest {

    private static final long LIMIT_MILLIS = 2000;

    @Test
    void every_file_is_read_within_64_megabytes_and_two_seconds() throws IOException, InterruptedException {
        var files = Stream.of("activities/fit", "activities/gpx", "activities/tcx", "adversarial")
                .flatMap(SmallHeapTest::files)
                .toList();

        var times = readInItsOwnJvm(files);

        assertThat(times).hasSameSizeAs(files);
        assertThat(times)
                .allSatisfy(line -> assertThat(Long.parseLong(line.split(" ", 2)[0]))
                        .as(line)
                        .isLessThan(LIMIT_MILLIS));
    }

    private static Stream<String> files(String folder) {
        try (var listing = Files.list(Corpus.file(folder))) {
            return listing.map(Path::toString).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readInItsOwnJvm(List<String> files) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(java, "-Xmx64m", "-cp", classes, SmallHeap.class.getName()));
        command.addAll(files);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        }
    }
}
