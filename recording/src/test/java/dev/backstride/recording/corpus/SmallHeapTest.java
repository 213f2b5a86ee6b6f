package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.SmallHeap;
import dev.backstride.recording.SmallJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallHeapTest {

    private static final long LIMIT_MILLIS = 2000;

    @Test
    void every_file_is_read_within_64_megabytes_and_two_seconds() throws IOException, InterruptedException {
        var files = Stream.of("activities/fit", "activities/gpx", "activities/tcx", "adversarial")
                .flatMap(SmallHeapTest::files)
                .toList();

        var times = SmallJvm.run(SmallHeap.class, files);

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
}
