package dev.backstride.stack.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A past as people have it on disk. */
class HoardTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_stands_for_the_recordings_in_it_and_below() throws IOException {
        write("2024/a.fit", "a");
        write("2025/b.GPX", "b");
        write("2025/c.tcx.gz", "c");
        write("2025/notes.txt", "no run");

        assertThat(contents(folder)).containsExactly("a", "b", "c");
    }

    @Test
    void an_archive_stands_for_the_recordings_in_it() throws IOException {
        var archive = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("profile.json", "activities/1.fit.gz", "activities/2.gpx")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(contents(archive)).containsExactly("activities/1.fit.gz", "activities/2.gpx");
        assertThat(contents(folder)).containsExactly("activities/1.fit.gz", "activities/2.gpx");
        assertThat(names(archive)).containsExactly(archive + "!activities/1.fit.gz", archive + "!activities/2.gpx");
    }

    @Test
    void a_file_that_is_named_is_sent_whatever_it_is_called() throws IOException {
        assertThat(contents(write("morning run", "a"))).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.zip", "EXPORT.ZIP"})
    void an_archive_that_is_none_is_said_to_be_none(String name) throws IOException {
        var file = write(name, "no archive");

        assertThatThrownBy(() -> parcels(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is no archive");
    }

    @Test
    void what_is_not_there_is_said_before_anything_is_sent() {
        assertThatThrownBy(() -> parcels(folder.resolve("a.fit")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("There is no " + folder.resolve("a.fit") + ".");
    }

    @Test
    void a_folder_without_recordings_is_empty() throws IOException {
        write("notes.txt", "no run");

        try (var hoard = Hoard.in(List.of(folder), _ -> {})) {
            assertThat(hoard.isEmpty()).isTrue();
        }
    }

    private Path write(String name, String contents) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, contents);
    }

    private static List<String> contents(Path place) {
        return parcels(place).stream()
                .map(parcel -> new String(parcel.body(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> names(Path place) {
        return parcels(place).stream().map(Parcel::name).toList();
    }

    private static List<Parcel> parcels(Path place) {
        try (var hoard = Hoard.in(List.of(place), _ -> {})) {
            var all = new ArrayList<Parcel>();
            hoard.each(all::add);
            assertThat(hoard.size()).isEqualTo(all.size());
            return all;
        }
    }
}
