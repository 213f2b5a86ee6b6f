package dev.backstride.stack.backfill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Recordings as people have them: files, folders, the archives that makers hand out, with a file for each run, and exports
 * of Apple Health, alone or with their routes. In a stable order; an archive stands for what is in it.
 */
public final class Hoard implements AutoCloseable {

    private static final Pattern RECORDING = Pattern.compile(".*\\.(fit|gpx|tcx)(\\.gz)?");
    private static final String ARCHIVE = ".zip";

    /** Beside an export of Apple Health: the ways of all workouts, of which the export says which are runs. */
    private static final String ROUTES = "workout-routes";

    private final List<Trove> troves = new ArrayList<>();
    private final List<FileSystem> archives = new ArrayList<>();
    private final Consumer<String> teller;

    private Hoard(Consumer<String> teller) {
        this.teller = teller;
    }

    /**
     * What lies at these places.
     *
     * @param teller told what takes its time, and what is found there, in sentences
     * @throws UncheckedIOException when one of them cannot be read
     */
    public static Hoard in(List<Path> places, Consumer<String> teller) {
        var hoard = new Hoard(teller);
        try {
            places.forEach(hoard::add);
            return hoard;
        } catch (RuntimeException unreadable) {
            hoard.close();
            throw unreadable;
        }
    }

    /** Whether there is nothing that could be a run. */
    public boolean isEmpty() {
        return troves.isEmpty();
    }

    /** How many runs there are. */
    int size() {
        return troves.stream().mapToInt(Trove::size).sum();
    }

    /** Each in turn. */
    void each(Consumer<Parcel> taker) {
        troves.forEach(trove -> trove.each(taker));
    }

    /** What cannot be sent. */
    List<Refusal> refusals() {
        return troves.stream().flatMap(trove -> trove.refusals().stream()).toList();
    }

    /** Lets go of the archives. */
    @Override
    public void close() {
        for (var archive : archives) {
            try {
                archive.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    /** A file that is named is sent whatever it is called. */
    private void add(Path place) {
        if (!Files.exists(place)) {
            throw new UncheckedIOException("There is no " + place + ".", new NoSuchFileException(place.toString()));
        }
        if (Files.isDirectory(place)) {
            addAll("", place);
        } else if (isArchive(place)) {
            unpack(place);
        } else if (HealthFile.is(place)) {
            look(place.toString(), place);
        } else {
            troves.add(new LooseFile(place.toString(), place));
        }
    }

    private void unpack(Path archive) {
        try {
            var inside = FileSystems.newFileSystem(archive);
            archives.add(inside);
            inside.getRootDirectories().forEach(root -> addAll(archive + "!", root));
        } catch (IOException unreadable) {
            throw unreadable(archive, unreadable);
        } catch (ProviderNotFoundException unreadable) {
            throw unreadable(archive, new IOException(unreadable));
        }
    }

    /**
     * What is in a folder and below.
     *
     * @param archive what the names of its files begin with; empty where they are on disk
     */
    private void addAll(String archive, Path folder) {
        var files = filesIn(folder);
        var exports = files.stream().filter(HealthFile::is).toList();
        for (var file : files) {
            var name = archive.isEmpty() ? file.toString() : archive + folder.relativize(file);
            if (exports.contains(file)) {
                look(name, file);
            } else if (archive.isEmpty() && isArchive(file)) {
                unpack(file);
            } else if (isRecording(file) && !isRoute(file, exports)) {
                troves.add(new LooseFile(name, file));
            }
        }
    }

    private void look(String name, Path file) {
        teller.accept("Looking through %s, which may take a minute ...".formatted(name));
        var export = new HealthFile(name, file);
        teller.accept(export.contents());
        troves.add(export);
    }

    private static List<Path> filesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRoute(Path file, List<Path> exports) {
        var folder = file.getParent();
        return exports.stream().anyMatch(export -> export.resolveSibling(ROUTES).equals(folder));
    }

    private static UncheckedIOException unreadable(Path archive, IOException why) {
        return new UncheckedIOException(archive + " is no archive that can be read.", why);
    }

    private static boolean isRecording(Path file) {
        return RECORDING.matcher(file.toString().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isArchive(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
    }
}
