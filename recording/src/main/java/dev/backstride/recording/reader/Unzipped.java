package dev.backstride.recording.reader;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The contents of something packed. What is cut or damaged ends where it can no longer be read, and so does what
 * swells beyond any recording.
 */
final class Unzipped extends FilterInputStream {

    private static final long MOST_BYTES = 256L << 20;

    private long left = MOST_BYTES;

    /**
     * @param unpacking gives out the contents, and fails where it is damaged
     */
    Unzipped(InputStream unpacking) {
        super(unpacking);
    }

    /** Of a gzip stream. */
    static InputStream gzip(InputStream stream) {
        try {
            return new Unzipped(new GZIPInputStream(stream, 1 << 14));
        } catch (EOFException | ZipException e) {
            return InputStream.nullInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing more will come: it was damaged, or too much. */
    boolean isSpent() {
        return left <= 0;
    }

    /** Nothing: what lies beneath is not closed by whoever reads to the end of this, for more may follow there. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        try {
            var read = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        } catch (EOFException | ZipException e) {
            left = 0;
            return -1;
        }
    }
}
