package dev.backstride.stack.backfill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Recordings as people have them: files, folders, and the archives that makers hand out, with a file for each run. One
 * recording in memory at a time.
 *
 * @param files in a stable order; a zip archive stands for the recordings in it
 */
public record Hoard(List<Path> files) {

    private static final Pattern RECORDING = Pattern.compile(".*\\.(fit|gpx|tcx)(\\.gz)?");
    private static final String ARCHIVE = ".zip";

    /** A service takes no larger one, so one more byte shows that it is too large. */
    private static final int LIMIT = (32 << 20) + 1;

    /** Takes a recording. */
    @FunctionalInterface
    public interface Taker {

        /** Takes {@code recording}, which was found at {@code name}. */
        void take(String name, byte[] recording);
    }

    /**
     * What lies at these places.
     *
     * @throws UncheckedIOException when one of them cannot be read
     */
    public static Hoard in(List<Path> places) {
        var files = new ArrayList<Path>();
        for (var place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(recordingsIn(place));
            } else {
                files.add(place);
            }
        }
        return new Hoard(files);
    }

    /** How many recordings there are. */
    public int size() {
        var count = 0;
        for (var file : files) {
            count += isArchive(file) ? entries(file).size() : 1;
        }
        return count;
    }

    /** Each in turn. */
    public void each(Taker taker) {
        for (var file : files) {
            if (isArchive(file)) {
                unpack(file, taker);
            } else {
                taker.take(file.toString(), read(file));
            }
        }
    }

    private static List<Path> recordingsIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isRecording(file.toString()) || isArchive(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> entries(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && isRecording(entry.getName()))
                    .map(entry -> entry.getName())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(archive + " is no archive that can be read", unreadable);
        }
    }

    private static void unpack(Path archive, Taker taker) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var name : entries(archive)) {
                try (var bytes = zip.getInputStream(zip.getEntry(name))) {
                    taker.take(archive + "!" + name, bounded(bytes));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return bounded(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bounded(InputStream bytes) throws IOException {
        return bytes.readNBytes(LIMIT);
    }

    private static boolean isRecording(String name) {
        return RECORDING.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isArchive(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
    }
}
