package dev.backstride.stack.backfill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.backstride.recording.health.HealthExport;
import dev.backstride.recording.health.HealthPlace;
import dev.backstride.recording.health.HealthRun;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** An export of Apple Health, read here: it has all that a phone ever measured, and only the runs are sent. */
final class HealthFile implements Trove {

    private static final String SUFFIX = ".xml";

    private static final ObjectWriter JSON = StoryJson.mapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .writer();

    private final String name;
    private final HealthExport export;

    /**
     * The export at {@code file}.
     *
     * @param name that it is known by
     */
    HealthFile(String name, Path file) {
        this.name = name;
        this.export = HealthExport.of(new Beside(file));
    }

    /** Whether a file is an export: XML, and of this kind. */
    static boolean is(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            return false;
        }
        try (var bytes = Files.newInputStream(file)) {
            return HealthExport.isOne(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is in it, in a sentence. */
    String contents() {
        return "Runs there: %,d. Workouts in other sports, which are left aside: %,d."
                .formatted(export.runs(), export.others());
    }

    @Override
    public int size() {
        return export.runs();
    }

    @Override
    public void each(Consumer<Parcel> taker) {
        export.each(run -> taker.accept(parcel(run)));
    }

    @Override
    public List<Refusal> refusals() {
        return export.flaws().stream().map(flaw -> new Refusal(name, flaw)).toList();
    }

    private Parcel parcel(HealthRun run) {
        try {
            return Parcel.health(name + "!" + run.start(), JSON.writeValueAsBytes(HealthFact.of(run)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a run cannot be written", unwritable);
        }
    }

    /** An export with its routes in folders beside it, on disk or in an archive. */
    private record Beside(Path file) implements HealthPlace {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        /** None from elsewhere, whatever the export names. */
        @Override
        public Optional<InputStream> route(String path) throws IOException {
            var folder = file.toAbsolutePath().normalize().resolveSibling("");
            var route = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            return route.startsWith(folder) && Files.isRegularFile(route)
                    ? Optional.of(Files.newInputStream(route))
                    : Optional.empty();
        }
    }
}
