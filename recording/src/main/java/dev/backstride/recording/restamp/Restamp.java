package dev.backstride.recording.restamp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.fit.FitDecoder;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;

/**
 * A FIT, GPX or TCX file told at another time: every time in it moved by as much, FIT's checksums made right,
 * all else byte for byte as it was. What one file holds moves together. Files are taken as they are, not gzipped.
 */
public final class Restamp {

    private static final String GZIP = "\u001f\u008b";
    private static final int MAGIC_AT = 8;
    private static final int LOOK = 12;

    private Restamp() {}

    /**
     * A copy of {@code file} whose run starts at {@code start}, to the second.
     *
     * @throws IllegalArgumentException when {@code file} is no readable run, with the reason
     */
    public static byte[] to(Instant start, byte[] file) {
        var own = recording(RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE))
                .startedAt();
        return by(Math.round(Duration.between(own, start).toMillis() / 1000.0), file);
    }

    /** A copy of {@code file} with every time moved by {@code seconds}, later where positive. */
    public static byte[] by(long seconds, byte[] file) {
        var head = new String(file, 0, Math.min(LOOK, file.length), ISO_8859_1);
        if (head.startsWith(GZIP)) {
            throw new IllegalArgumentException("A gzipped file is unpacked before it is told at another time.");
        }
        return head.startsWith(".FIT", MAGIC_AT) ? fit(seconds, file) : XmlShift.by(seconds, file);
    }

    private static byte[] fit(long seconds, byte[] file) {
        var copy = file.clone();
        FitDecoder.decode(new ByteArrayInputStream(file), new FitShift(copy, seconds));
        Seals.renew(copy);
        return copy;
    }

    private static Recording recording(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> recording;
            case Refused(var reason, var detail, var understood, var _) ->
                understood.orElseThrow(() -> new IllegalArgumentException(detail));
        };
    }
}
