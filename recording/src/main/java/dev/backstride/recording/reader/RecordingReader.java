package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.fit.activity.FitRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;

/**
 * Reads recordings from whatever an upload brings, by looking at the first bytes. Takes FIT, GPX and TCX, also
 * gzipped or alone in a zip archive. Memory stays within a few megabytes; how long a stream may be is the caller's to limit.
 */
public final class RecordingReader {

    private static final int LOOK = 64;
    private static final String GZIP = "\u001f\u008b";
    private static final String ZIP = "PK\u0003\u0004";
    private static final int MAGIC_AT = 8;

    private RecordingReader() {}

    /**
     * What {@code stream} holds, with {@code claims} where the file is silent. Reads to the end of the recording
     * and does not close the stream.
     *
     * @throws UncheckedIOException when the stream itself fails
     */
    public static Reading read(InputStream stream, Claims claims) {
        return read(stream, claims, true);
    }

    private static Reading read(InputStream stream, Claims claims, boolean mayBeZipped) {
        var head = look(stream);
        var start = new String(head, ISO_8859_1);
        var all = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        if (start.startsWith(".FIT", MAGIC_AT)) {
            return FitRun.read(all, claims);
        }
        if (mayBeZipped && start.startsWith(GZIP)) {
            return read(Unzipped.gzip(all), claims, false);
        }
        if (mayBeZipped && start.startsWith(ZIP)) {
            return ZipArchive.read(all, contents -> read(contents, claims, false));
        }
        if (start.isEmpty()) {
            return Refused.of(Refusal.UNREADABLE, "The file is empty.");
        }
        return XmlRun.read(all, claims);
    }

    private static byte[] look(InputStream stream) {
        try {
            return stream.readNBytes(LOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
