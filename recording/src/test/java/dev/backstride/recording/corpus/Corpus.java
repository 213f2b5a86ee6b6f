package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.reader.RecordingReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of real recordings. Its tests are skipped without it, unless recordings are required. */
final class Corpus {

    private static final Path DATA = Path.of(System.getProperty("backstride.root", ".."), "..", "shared", "data")
            .normalize();

    private Corpus() {}

    static List<Row> index() {
        return Row.all(file("index.csv"));
    }

    static Stream<Row> index(String folder) {
        return index().stream().filter(row -> row.text("file").startsWith(folder));
    }

    static Path file(String name) {
        var path = DATA.resolve(name);
        if (!Files.exists(path)) {
            var message = "no real recordings at " + path.toAbsolutePath();
            if (System.getProperty("recordings", "").equals("required")) {
                fail(message);
            }
            abort(message);
        }
        return path;
    }

    static Reading read(String name) {
        try (InputStream stream = Files.newInputStream(file(name))) {
            return RecordingReader.read(stream, Claims.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
