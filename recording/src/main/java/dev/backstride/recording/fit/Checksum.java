package dev.backstride.recording.fit;

/** The 16-bit checksum of FIT (CRC-16 with the reflected polynomial 0xA001), eight bytes at a time. */
public final class Checksum {

    private static final int STRIDE = 8;
    private static final char[][] TABLES = tables();

    private Checksum() {}

    /** {@code crc} (0 at the start) carried on over {@code bytes} from {@code from} to before {@code to}. */
    public static int over(int crc, byte[] bytes, int from, int to) {
        var at = from;
        var sum = crc;
        for (; to - at >= STRIDE; at += STRIDE) {
            sum ^= (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
            sum = TABLES[7][sum & 0xFF]
                    ^ TABLES[6][sum >>> 8]
                    ^ TABLES[5][bytes[at + 2] & 0xFF]
                    ^ TABLES[4][bytes[at + 3] & 0xFF]
                    ^ TABLES[3][bytes[at + 4] & 0xFF]
                    ^ TABLES[2][bytes[at + 5] & 0xFF]
                    ^ TABLES[1][bytes[at + 6] & 0xFF]
                    ^ TABLES[0][bytes[at + 7] & 0xFF];
        }
        for (; at < to; at++) {
            sum = (sum >>> 8) ^ TABLES[0][(sum ^ bytes[at]) & 0xFF];
        }
        return sum;
    }

    private static char[][] tables() {
        var tables = new char[STRIDE][256];
        for (var i = 0; i < 256; i++) {
            var sum = i;
            for (var bit = 0; bit < 8; bit++) {
                sum = (sum & 1) == 0 ? sum >>> 1 : (sum >>> 1) ^ 0xA001;
            }
            tables[0][i] = (char) sum;
        }
        for (var step = 1; step < STRIDE; step++) {
            for (var i = 0; i < 256; i++) {
                var before = tables[step - 1][i];
                tables[step][i] = (char) ((before >>> 8) ^ tables[0][before & 0xFF]);
            }
        }
        return tables;
    }
}
