package dev.backstride.recording.fit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A stream seen through one buffer that grows to the longest FIT message at most. Sums up what it gives out. */
final class FitInput {

    /** More than a message can hold: 255 fields and 255 developer fields of 255 bytes. */
    private static final int LONGEST = 1 << 17;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private boolean ended;
    private long dropped;
    private int summedTo;
    private int sum;

    FitInput(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Index of the next byte in {@link #bytes()}. */
    int at() {
        return at;
    }

    /** Bytes taken from the stream so far. */
    long position() {
        return dropped + at;
    }

    /** Brings {@code count} (at most 128 Ki) further bytes into the buffer; false when the stream ends before. */
    boolean has(int count) {
        return end - at >= count || fill(count);
    }

    void skip(int count) {
        at += count;
    }

    /** Skips {@code count} bytes, or to the end of the stream. */
    void skipFar(long count) {
        var left = count;
        while (left > 0 && has(1)) {
            var step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    int octet(int offset) {
        return bytes[at + offset] & 0xFF;
    }

    int uint16(int offset) {
        return octet(offset) | (octet(offset + 1) << 8);
    }

    long uint32(int offset) {
        return uint16(offset) | ((long) uint16(offset + 2) << 16);
    }

    void restartChecksum() {
        sum = 0;
        summedTo = at;
    }

    /** The checksum of what was taken since the restart. */
    int checksum() {
        sum = Checksum.over(sum, bytes, summedTo, at);
        summedTo = at;
        return sum;
    }

    private boolean fill(int count) {
        checksum();
        System.arraycopy(bytes, at, bytes, 0, end - at);
        dropped += at;
        end -= at;
        at = 0;
        summedTo = 0;
        if (count > bytes.length) {
            bytes = Arrays.copyOf(bytes, LONGEST);
        }
        while (!ended && end < count) {
            read();
        }
        return end >= count;
    }

    private void read() {
        try {
            var read = in.read(bytes, end, bytes.length - end);
            ended = read <= 0;
            end += Math.max(read, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
