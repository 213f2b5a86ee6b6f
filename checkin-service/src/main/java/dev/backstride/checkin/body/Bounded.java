package dev.backstride.checkin.body;

import dev.backstride.plumbing.problem.Problem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that refuses the request once more came than may come. */
final class Bounded extends FilterInputStream {

    private final long limit;
    private long read;

    Bounded(InputStream stream, long limit) {
        super(stream);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return counted(super.read(bytes, offset, length));
        } catch (ZipException | EOFException broken) {
            throw Problem.malformed("body", "This gzip stream cannot be unpacked.");
        }
    }

    private int counted(int count) {
        read += Math.max(count, 0);
        if (read > limit) {
            throw Problem.tooLarge(limit);
        }
        return count;
    }
}
