package dev.backstride.checks.door;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real recordings, which live outside the repository. Skipped without them, unless they are required. */
public final class Corpus {

    private static final Path DATA = Path.of(System.getProperty("backstride.root", ".."), "../shared/data")
            .normalize();

    private static final String ACTIVITIES = "activities/";
    private static final String ADVERSARIAL = "adversarial/";

    private static final Map<String, String> TYPES = Map.of(
            "FIT", "application/vnd.ant.fit", "GPX", "application/gpx+xml", "TCX", "application/vnd.garmin.tcx+xml");

    private Corpus() {}

    /**
     * One file, and what must become of it.
     *
     * @param startUtc its run's start, empty where it has none
     */
    record Expected(Path file, String format, String startUtc, String outcome) {

        Instant start() {
            return Instant.parse(startUtc);
        }

        /** That of its format; of others what says nothing. */
        String mediaType() {
            return TYPES.getOrDefault(format, "application/octet-stream");
        }

        String name() {
            return file.getFileName().toString();
        }

        @Override
        public String toString() {
            return outcome + " " + file.getFileName();
        }
    }

    /** Whether there are any; where they are required they have to be. */
    public static boolean isThere() {
        return Files.exists(DATA) || isRequired();
    }

    /** The folder of recordings, in which each format has its own. */
    public static Path folder() {
        return required(DATA.resolve(ACTIVITIES));
    }

    /** The file of a worked case. */
    public static Path vignette(String id) {
        return required(DATA.resolveSibling("vignettes").resolve(id + ".json"));
    }

    static List<Expected> activities() throws IOException {
        return files(ACTIVITIES);
    }

    /** Broken, hostile and odd files. */
    static List<Expected> adversarial() throws IOException {
        return files(ADVERSARIAL);
    }

    /** The activity in folder and file {@code name}. */
    static Expected activity(String name) throws IOException {
        return activities().stream()
                .filter(expected -> expected.file().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Expected> files(String folder) throws IOException {
        var lines = Files.readAllLines(required(DATA.resolve("index.csv")));
        var columns = cells(lines.getFirst()).toList();
        var format = columns.indexOf("format");
        var start = columns.indexOf("start_utc");
        var outcome = columns.indexOf("outcome");
        return lines.stream()
                .filter(line -> line.startsWith(folder))
                .map(line -> cells(line).toList())
                .map(cells -> new Expected(
                        DATA.resolve(cells.getFirst()), cells.get(format), cells.get(start), cells.get(outcome)))
                .toList();
    }

    private static Path required(Path path) {
        if (!Files.exists(path)) {
            var message = "no real recordings at " + path.toAbsolutePath();
            if (isRequired()) {
                fail(message);
            }
            abort(message);
        }
        return path;
    }

    private static boolean isRequired() {
        return System.getProperty("recordings", "").equals("required");
    }

    /** Commas within quotes belong to the cell. */
    private static Stream<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
