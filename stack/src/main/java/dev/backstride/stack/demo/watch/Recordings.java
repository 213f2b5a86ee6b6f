package dev.backstride.stack.demo.watch;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.reader.RecordingReader;
import dev.backstride.stack.demo.plot.Outing;
import java.io.ByteArrayInputStream;
import java.time.Instant;

/** Where the watch's files come from. */
public sealed interface Recordings permits Generated, FromFolder {

    /** The file of {@code outing}, which starts at {@code start}. */
    byte[] of(Outing outing, Instant start);

    /** Where they come from, for people. */
    String origin();

    /** Whether the story's own starts and distances are in them. */
    boolean followsThePlot();

    /** What the run in {@code file} is, as its own reader says. */
    static Recording read(byte[] file) {
        return switch (RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE)) {
            case Reading.Understood(var recording) -> recording;
            case Reading.Refused refused ->
                throw new IllegalArgumentException("%s: %s".formatted(refused.reason(), refused.detail()));
        };
    }
}
