package dev.backstride.stack.demo.watch;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
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
import java.util.Locale;

/**
 * Real FIT files, told at the story's times.
 *
 * @param files runs long enough for the story, in the order of their names
 */
public record FromFolder(Path folder, List<Path> files) implements Recordings {

    /** Shorter runs say too little of how they began. */
    private static final Duration LEAST = Duration.ofMinutes(20);

    /** Longer ones would not be over before the story goes on. */
    private static final Duration MOST = Duration.ofHours(6);

    /**
     * Those of {@code folder} that are runs of 20 min to 6 h.
     *
     * @throws CannotStart when there is none
     */
    public static FromFolder of(Path folder) {
        try (var listed = Files.list(folder)) {
            var runs = listed.filter(FromFolder::isFit)
                    .filter(FromFolder::isLongEnough)
                    .sorted()
                    .toList();
            if (runs.isEmpty()) {
                throw new CannotStart("There is no FIT file of a run of 20 min to 6 h in " + folder);
            }
            return new FromFolder(folder, runs);
        } catch (IOException e) {
            throw new CannotStart("The recordings in %s cannot be read: %s".formatted(folder, e));
        }
    }

    @Override
    public byte[] of(Outing outing, Instant start) {
        return Restamp.to(start, read(files.get((outing.number() - 1) % files.size())));
    }

    @Override
    public String origin() {
        return "%d real recordings of %s, told at the story's times".formatted(files.size(), folder);
    }

    @Override
    public boolean followsThePlot() {
        return false;
    }

    private static boolean isFit(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".fit");
    }

    private static boolean isLongEnough(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return switch (RecordingReader.read(bytes, Claims.NONE)) {
                case Understood(var recording) -> {
                    var times = recording.times();
                    yield times.moving().compareTo(LEAST) >= 0
                            && times.elapsed().compareTo(MOST) <= 0;
                }
                case Refused _ -> false;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
