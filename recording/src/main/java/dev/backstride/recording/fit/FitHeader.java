package dev.backstride.recording.fit;

import org.jspecify.annotations.Nullable;

/**
 * The head of a FIT file.
 *
 * @param size bytes of messages that are said to follow; 0 as left by a watch that lost power
 * @param intact whether its own checksum matches or is not given
 */
record FitHeader(long size, boolean intact) {

    private static final int SHORT = 12;
    private static final int LONG = 14;
    private static final long MAGIC = '.' | ('F' << 8) | ('I' << 16) | ('T' << 24);

    /** Takes a header from {@code in}, or nothing and null where there is none. */
    static @Nullable FitHeader read(FitInput in) {
        if (!in.has(SHORT) || in.uint32(8) != MAGIC) {
            return null;
        }
        var header = new FitHeader(in.uint32(4), isIntact(in));
        in.restartChecksum();
        in.skip(length(in));
        return header;
    }

    private static boolean isIntact(FitInput in) {
        if (in.octet(0) < LONG || !in.has(LONG) || in.uint16(SHORT) == 0) {
            return true;
        }
        return Checksum.over(0, in.bytes(), in.at(), in.at() + SHORT) == in.uint16(SHORT);
    }

    /** The stated length where a definition follows it, as one must; else the usual one where it does. */
    private static int length(FitInput in) {
        for (var length : new int[] {in.octet(0), LONG, SHORT}) {
            if (length >= SHORT && in.has(length + 1) && FitDecoder.isDefinition(in.octet(length))) {
                return length;
            }
        }
        return in.has(LONG) && in.octet(0) != SHORT ? LONG : SHORT;
    }
}
