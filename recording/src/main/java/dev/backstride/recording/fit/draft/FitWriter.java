package dev.backstride.recording.fit.draft;

import dev.backstride.recording.fit.Checksum;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a FIT file in memory. A definition goes out whenever a local type changes its meaning. */
public final class FitWriter {

    /** Bytes of the header that has a checksum of its own. */
    public static final int HEADER = 14;

    private static final byte PROTOCOL = 0x20;
    private static final short PROFILE = 2195;

    private final int headerSize;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final byte[][] definitions = new byte[16][0];

    public FitWriter() {
        this(HEADER);
    }

    /** With the older header of 12 bytes, or the usual one of 14. */
    public FitWriter(int headerSize) {
        if (headerSize != 12 && headerSize != HEADER) {
            throw new IllegalArgumentException("a FIT header has 12 or 14 bytes, not " + headerSize);
        }
        this.headerSize = headerSize;
    }

    public FitWriter write(FitDraft draft) {
        var definition = draft.definition();
        if (!Arrays.equals(definition, definitions[draft.local()])) {
            definitions[draft.local()] = definition;
            body.writeBytes(definition);
        }
        body.writeBytes(draft.data());
        return this;
    }

    /** The whole file, header and checksums included. */
    public byte[] toBytes() {
        var size = headerSize + body.size();
        var out = ByteBuffer.allocate(size + 2).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) headerSize).put(PROTOCOL).putShort(PROFILE).putInt(body.size());
        out.put(".FIT".getBytes(StandardCharsets.US_ASCII));
        if (headerSize == HEADER) {
            out.putShort((short) Checksum.over(0, out.array(), 0, HEADER - 2));
        }
        out.put(body.toByteArray());
        return out.putShort((short) Checksum.over(0, out.array(), 0, size)).array();
    }
}
