package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.reader.RecordingReader;
import dev.backstride.recording.restamp.Restamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestampTest {

    private static final Instant START = Instant.parse("2026-05-17T05:12:43Z");

    static Stream<Row> runs() {
        return Corpus.index("activities/")
                .filter(row -> row.text("outcome").startsWith("ACCEPTED")
                        || row.text("outcome").startsWith("START"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_run_told_at_another_time_is_the_same_run(Row row) throws IOException {
        var file = Files.readAllBytes(Corpus.file(row.toString()));
        var before = recording(file);

        var after = recording(Restamp.to(START, file));

        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(before.flags());
        flags.remove(Flag.FILE_CHECKSUM_WRONG);
        assertThat(Duration.between(after.startedAt(), START).abs()).isLessThan(Duration.ofSeconds(1));
        assertThat(after).isEqualTo(moved(before, after, flags));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void there_and_back_again_changes_nothing_but_a_wrong_checksum(Row row) throws IOException {
        var file = Files.readAllBytes(Corpus.file(row.toString()));

        var back = Restamp.by(-86_413, Restamp.by(86_413, file));

        var end = row.text("crc").equals("BAD") ? file.length - 2 : file.length;
        assertThat(back).hasSameSizeAs(file);
        assertThat(Arrays.mismatch(back, 0, end, file, 0, end)).isEqualTo(-1);
    }

    /** A run that only its date made one to reject is as good as its speeds once it has another. */
    private static Recording moved(Recording run, Recording after, EnumSet<Flag> flags) {
        return new Recording(
                run.format(),
                run.device(),
                run.sport(),
                run.kind(),
                after.startedAt(),
                run.utcOffset(),
                run.times(),
                run.distanceMeters(),
                run.counts(),
                run.effort(),
                run.climb(),
                run.leftGroundContact(),
                run.digest(),
                run.quality() == Quality.REJECTED ? after.quality() : run.quality(),
                flags);
    }

    private static Recording recording(byte[] file) {
        Reading reading = RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
        return GroundTruthTest.recording(reading).orElseThrow();
    }
}
