package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingReaderTest {

    private static final byte[] RUN =
            RunGenerator.fit(RunPlan.easy(1, Instant.parse("2026-05-17T07:00:00Z"), Duration.ofMinutes(20)));

    @Test
    void a_gzipped_file_is_the_file() throws IOException {
        assertThat(read(gzip(RUN))).isEqualTo(read(RUN)).isInstanceOf(Reading.Understood.class);
    }

    @Test
    void a_gzipped_file_that_is_cut_is_a_cut_file() throws IOException {
        var zipped = gzip(RUN);

        assertThat(read(Arrays.copyOf(zipped, zipped.length / 2)).toString()).contains("TRUNCATED");
        assertThat(read(Arrays.copyOf(zipped, 5))).isInstanceOf(Refused.class);
    }

    @Test
    void gzip_in_gzip_is_not_unpacked_for_ever() throws IOException {
        assertThat(reason(gzip(gzip(RUN)))).isEqualTo(Refusal.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004",
                "PK\u0005\u0006",
                "<!DOCTYPE html><html>",
                "  <html lang=en>",
                "<!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData/>",
                "<gpx/>",
                "{}",
                "hello",
                ".FIT"
            })
    void anything_else_is_unreadable_and_told_so_in_words(String content) {
        var refused = (Refused) read(content.getBytes(UTF_8));

        assertThat(refused.reason()).isEqualTo(Refusal.UNREADABLE);
        assertThat(refused.detail()).startsWith("The file ");
    }

    @Test
    void a_stream_that_trickles_reads_as_one_that_flows() {
        var trickle = new ByteArrayInputStream(RUN) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(7, length));
            }
        };

        assertThat(RecordingReader.read(trickle, Claims.NONE)).isEqualTo(read(RUN));
    }

    @Test
    void a_stream_that_fails_is_not_a_broken_file() {
        var failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> RecordingReader.read(failing, Claims.NONE)).isInstanceOf(UncheckedIOException.class);
    }

    private static Refusal reason(byte[] file) {
        return ((Refused) read(file)).reason();
    }

    private static Reading read(byte[] file) {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
