package dev.backstride.checkin.batch;

import dev.backstride.checkin.body.Body;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream, one in memory at a time. Blank ones do not count as facts, but as lines. */
final class Lines implements AutoCloseable {

    private final InputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    Lines(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    /**
     * A line with something in it.
     *
     * @param number from 1
     * @param text empty where it is longer than a fact may be, which is not kept
     */
    record Line(int number, Optional<String> text) {}

    /** The next one; empty where there is none. */
    Optional<Line> next() throws IOException {
        while (true) {
            line.reset();
            var end = fill();
            if (line.size() == 0 && end < 0) {
                return Optional.empty();
            }
            number++;
            if (line.size() > Body.JSON_LIMIT) {
                return Optional.of(new Line(number, Optional.empty()));
            }
            var text = line.toString(StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                return Optional.of(new Line(number, Optional.of(text)));
            }
        }
    }

    /** How many came, blank ones too. */
    int count() {
        return number;
    }

    /** What ended the line: a line feed, or the end of the stream. Of what is too long no more is kept than shows it. */
    private int fill() throws IOException {
        for (var next = stream.read(); ; next = stream.read()) {
            if (next < 0 || next == '\n') {
                return next;
            }
            if (line.size() <= Body.JSON_LIMIT) {
                line.write(next);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
