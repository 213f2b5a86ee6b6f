package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    private static final RunPlan PLAN = RunPlan.easy(1, Instant.parse("2026-05-17T07:00:00Z"), Duration.ofMinutes(20));
    private static final byte[] RUN = RunGenerator.fit(PLAN);
    private static final byte[] NOTES = "a fine morning".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_alone_in_an_archive_is_the_file(Format format) throws IOException {
        var file = RunGenerator.file(format, PLAN);

        assertThat(read(zip(Map.of("", file)))).isEqualTo(read(file));
        assertThat(read(zip(Map.of("20260517_ACTIVITY", file))))
                .isEqualTo(read(file))
                .isInstanceOf(Reading.Understood.class);
    }

    @Test
    void one_that_is_stored_and_not_packed_is_too() throws IOException {
        assertThat(read(stored(RUN))).isEqualTo(read(RUN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs/", "__MACOSX/runs/._a.fit", "runs/.DS_Store", ".thumbs"})
    void folders_and_what_a_desktop_adds_do_not_count(String name) throws IOException {
        var other = name.endsWith("/") ? new byte[0] : NOTES;

        assertThat(read(zip(ordered("runs/a.fit", RUN, name, other)))).isEqualTo(read(RUN));
        assertThat(read(zip(ordered(name, other, "runs/a.fit", RUN)))).isEqualTo(read(RUN));
    }

    @Test
    void several_files_are_refused_whatever_they_are() throws IOException {
        assertThat(refusal(zip(ordered("a.fit", RUN, "b.fit", RUN)))).contains("several files", "one by one");
        assertThat(refusal(zip(ordered("a.fit", RUN, "notes.txt", NOTES)))).contains("several files");
        assertThat(refusal(zip(ordered("notes.txt", NOTES, "a.fit", RUN)))).contains("several files");
    }

    @Test
    void an_archive_without_a_file_or_within_an_archive_is_refused() throws IOException {
        assertThat(refusal(zip(Map.of("runs/", new byte[0])))).contains("holds no file");
        assertThat(refusal(zip(Map.of("a.zip", zip(Map.of("a.fit", RUN)))))).contains("no recording in a format");
    }

    @Test
    void an_archive_that_is_cut_holds_a_cut_file() throws IOException {
        var archive = zip(Map.of("a.fit", RUN));

        assertThat(read(Arrays.copyOf(archive, archive.length / 2)).toString()).contains("TRUNCATED");
        assertThat(refusal(Arrays.copyOf(archive, 20))).contains("none that can be unpacked");
    }

    @Test
    void an_archive_that_swells_beyond_any_recording_is_not_unpacked_to_its_end() throws IOException {
        var swollen = zip(Map.of("a.fit", new byte[300 << 20]));

        assertThat(refusal(swollen)).contains("no recording in a format");
    }

    private static String refusal(byte[] file) {
        var refused = (Refused) read(file);
        assertThat(refused.reason()).isEqualTo(Refusal.UNREADABLE);
        return refused.detail();
    }

    private static Reading read(byte[] file) {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }

    private static Map<String, byte[]> ordered(String first, byte[] contents, String second, byte[] others) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(first, contents);
        files.put(second, others);
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(byte[] contents) throws IOException {
        var sum = new CRC32();
        sum.update(contents);
        var entry = new ZipEntry("a.fit");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(contents.length);
        entry.setCrc(sum.getValue());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(contents);
        }
        return out.toByteArray();
    }
}
