package dev.backstride.stack.demo.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.recording.Format;
import dev.backstride.recording.Recording;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import dev.backstride.stack.demo.plot.Plot;
import dev.backstride.stack.launch.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

    private static final Instant THEN = Instant.parse("2019-06-01T07:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_story_has_a_run_in_each_format() {
        assertThat(played(new Generated()))
                .extracting(run -> run.format().orElseThrow())
                .contains(Format.values());
    }

    @Test
    void real_files_are_found_one_folder_down_and_told_now() throws IOException {
        for (var format : Format.values()) {
            write(format.name().toLowerCase(Locale.ROOT) + "/run", format, 25);
        }

        var runs = played(FromFolder.of(folder));

        assertThat(runs)
                .extracting(run -> run.format().orElseThrow())
                .containsExactly(Format.FIT, Format.GPX, Format.TCX);
        assertThat(runs).extracting(Recording::startedAt).containsOnly(NOW);
    }

    @Test
    void a_folder_of_one_format_plays_it_all_along() throws IOException {
        write("first", Format.FIT, 25);
        write("second", Format.FIT, 30);

        assertThat(played(FromFolder.of(folder)))
                .extracting(run -> run.times().elapsed().toMinutes())
                .containsExactly(25L, 30L, 25L);
    }

    @Test
    void a_folder_without_a_run_that_is_long_enough_starts_nothing() throws IOException {
        write("short", Format.GPX, 15);
        Files.writeString(folder.resolve("notes.tcx"), "notes");

        assertThatThrownBy(() -> FromFolder.of(folder)).isInstanceOf(CannotStart.class);
    }

    private void write(String name, Format format, int minutes) throws IOException {
        var file = folder.resolve(name + "." + format.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(file.getParent());
        Files.write(file, RunGenerator.file(format, RunPlan.easy(1, THEN, Duration.ofMinutes(minutes))));
    }

    private static List<Recording> played(Recordings recordings) {
        return Plot.outings().stream()
                .map(outing -> Recordings.read(recordings.of(outing, NOW)))
                .toList();
    }
}
