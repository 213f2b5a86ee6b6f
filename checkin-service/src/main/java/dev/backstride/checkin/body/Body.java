package dev.backstride.checkin.body;

import dev.backstride.plumbing.problem.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The body of a request, within a limit that also holds where no length was announced. What is gzip is
 * unpacked, whether or not a header says so; the limit is on the contents.
 */
public final class Body {

    /** Bytes a JSON document may have: 1 MiB. */
    public static final long JSON_LIMIT = 1L << 20;

    /** Bytes a provider may push at once: 8 MiB, as they are held in memory for whoever comes, known or not. */
    public static final long PUSH_LIMIT = 8L << 20;

    /** Bytes a recording may have: 32 MiB. */
    public static final long FILE_LIMIT = 32L << 20;

    private static final int GZIP_MAGIC = 0x1f8b;

    private Body() {}

    /**
     * The contents of {@code stream}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 while reading, once there are more than {@code limit}
     *     bytes; 400 when it is gzip that cannot be unpacked
     */
    public static InputStream within(long limit, InputStream stream) {
        try {
            return new Bounded(unpacked(stream), limit);
        } catch (ZipException | EOFException broken) {
            throw Problem.malformed("body", "This gzip stream cannot be unpacked.");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static InputStream unpacked(InputStream stream) throws IOException {
        var ahead = new BufferedInputStream(stream);
        ahead.mark(2);
        var magic = (ahead.read() << 8) | ahead.read();
        ahead.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(ahead) : ahead;
    }
}
