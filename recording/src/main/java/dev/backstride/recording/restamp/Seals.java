package dev.backstride.recording.restamp;

import dev.backstride.recording.fit.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The checksums of a FIT file and those chained to it, in memory. */
final class Seals {

    private static final int SIZE_AT = 4;
    private static final int MAGIC_AT = 8;
    private static final int MAGIC = 0x5449462E;
    private static final int SHORTEST = 12;

    private Seals() {}

    /** Makes the checksum right of every part that lies whole in {@code file}. */
    static void renew(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (at + SHORTEST < file.length && bytes.getInt(at + MAGIC_AT) == MAGIC) {
            var size = Integer.toUnsignedLong(bytes.getInt(at + SIZE_AT));
            var end = at + (file[at] & 0xFF) + size;
            if (size == 0 || end + 2 > file.length) {
                end = file.length - 2L;
            }
            bytes.putShort((int) end, (short) Checksum.over(0, file, at, (int) end));
            at = (int) end + 2;
        }
    }
}
