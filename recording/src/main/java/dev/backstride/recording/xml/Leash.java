package dev.backstride.recording.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream that lets a parser read only so far between two things that it finds: whatever it collects in
 * memory before it reports, an attribute or a comment, stays small. Remembers when the stream itself failed,
 * which is not the document's fault.
 */
final class Leash extends FilterInputStream {

    private static final int LENGTH = 1 << 20;

    private int left = LENGTH;
    private Optional<IOException> failure = Optional.empty();

    Leash(InputStream stream) {
        super(stream);
    }

    /** The parser has found something: it may go on. */
    void slacken() {
        left = LENGTH;
    }

    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left < 0) {
            throw new Excess("goes on for a megabyte without an element or text");
        }
        try {
            var read = super.read(bytes, offset, length);
            left -= Math.max(read, 0);
            return read;
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
