package dev.backstride.stack.demo.watch;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.reader.RecordingReader;
import dev.backstride.recording.restamp.Restamp;
import dev.backstride.stack.demo.plot.Outing;
import dev.backstride.stack.launch.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Real files, told at the story's times.
 *
 * @param runs long enough for the story, in the order of their names
 */
public record FromFolder(Path folder, List<Run> runs) implements Recordings {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.(fit|gpx|tcx)");

    /** The folder's own files and those of the folders in it. */
    private static final int DEPTH = 2;

    /** Shorter runs say too little of how they began. */
    private static final Duration LEAST = Duration.ofMinutes(20);

    /** Longer ones would not be over before the story goes on. */
    private static final Duration MOST = Duration.ofHours(6);

    /** A file, and what it is in. */
    record Run(Path file, Format format) {}

    /**
     * Those of {@code folder}, and of the folders in it, that are runs of 20 min to 6 h.
     *
     * @throws CannotStart when there is none
     */
    public static FromFolder of(Path folder) {
        try (var listed = Files.walk(folder, DEPTH)) {
            var runs = listed.filter(file -> NAME.matcher(file.toString()).matches())
                    .sorted()
                    .flatMap(file -> run(file).stream())
                    .toList();
            if (runs.isEmpty()) {
                throw new CannotStart("There is no FIT, GPX or TCX file of a run of 20 min to 6 h in " + folder);
            }
            return new FromFolder(folder, runs);
        } catch (IOException e) {
            throw new CannotStart("The recordings in %s cannot be read: %s".formatted(folder, e));
        }
    }

    @Override
    public byte[] of(Outing outing, Instant start) {
        var inFormat =
                runs.stream().filter(run -> run.format() == outing.format()).toList();
        var choice = inFormat.isEmpty() ? runs : inFormat;
        return Restamp.to(
                start, read(choice.get((outing.number() - 1) % choice.size()).file()));
    }

    @Override
    public String origin() {
        return "%d real recordings of %s, told at the story's times".formatted(runs.size(), folder);
    }

    @Override
    public boolean followsThePlot() {
        return false;
    }

    private static Optional<Run> run(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return switch (RecordingReader.read(bytes, Claims.NONE)) {
                case Understood(var recording)
                when isLongEnough(recording) -> recording.format().map(format -> new Run(file, format));
                case Understood _, Refused _ -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLongEnough(Recording recording) {
        var times = recording.times();
        return times.moving().compareTo(LEAST) >= 0 && times.elapsed().compareTo(MOST) <= 0;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
