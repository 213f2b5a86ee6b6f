package dev.backstride.recording.fit.draft;

import dev.backstride.recording.fit.BaseType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A message to be written: its fields with their values, in order. */
public final class FitDraft {

    private static final int LITTLE = 0;
    private static final int BIG = 1;

    private final int global;
    private final ByteOrder order;
    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
    private final ByteArrayOutputStream developerFields = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int local;
    private int time = -1;

    private FitDraft(int global, ByteOrder order) {
        this.global = global;
        this.order = order;
    }

    /** A message of the profile's number {@code global}, in little-endian order. */
    public static FitDraft of(int global) {
        return new FitDraft(global, ByteOrder.LITTLE_ENDIAN);
    }

    /** The same in big-endian order. */
    public static FitDraft bigEndian(int global) {
        return new FitDraft(global, ByteOrder.BIG_ENDIAN);
    }

    /** Uses local type {@code local}, 0 to 15, or to 3 with a compressed time; 0 where not called. */
    public FitDraft local(int local) {
        this.local = local;
        return this;
    }

    /** Writes the lowest five bits of {@code seconds} into the header, in place of a time field. */
    public FitDraft compressedTime(long seconds) {
        time = (int) (seconds & 0x1F);
        return this;
    }

    /** A field of one or more numbers; {@link BaseType#MISSING} for what was not measured. */
    public FitDraft number(int field, BaseType type, long... numbers) {
        var buffer = ByteBuffer.allocate(type.size() * numbers.length).order(order);
        for (var number : numbers) {
            type.write(buffer, number);
        }
        return raw(field, type.code(), buffer.array());
    }

    /** A text field of {@code size} bytes, filled with zeros, cut where too long. */
    public FitDraft text(int field, String text, int size) {
        return raw(field, BaseType.STRING.code(), Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), size));
    }

    /** A developer field: bytes after the others, whose meaning other messages explain. Call last. */
    public FitDraft developer(int field, int developer, byte... bytes) {
        developerFields.write(field);
        developerFields.write(bytes.length);
        developerFields.write(developer);
        values.writeBytes(bytes);
        return this;
    }

    private FitDraft raw(int field, int type, byte[] bytes) {
        fields.write(field);
        fields.write(bytes.length);
        fields.write(type);
        values.writeBytes(bytes);
        return this;
    }

    int local() {
        return local;
    }

    /** The definition message, header included. */
    byte[] definition() {
        var developer = developerFields.size() > 0;
        var size = 6 + fields.size() + (developer ? 1 + developerFields.size() : 0);
        var out = ByteBuffer.allocate(size).order(order);
        out.put((byte) ((developer ? 0x60 : 0x40) | local));
        out.put((byte) 0)
                .put((byte) (order == ByteOrder.BIG_ENDIAN ? BIG : LITTLE))
                .putShort((short) global);
        out.put((byte) (fields.size() / 3)).put(fields.toByteArray());
        if (developer) {
            out.put((byte) (developerFields.size() / 3)).put(developerFields.toByteArray());
        }
        return out.array();
    }

    /** The data message, header included. */
    byte[] data() {
        var head = time < 0 ? local : 0x80 | (local << 5) | time;
        return ByteBuffer.allocate(1 + values.size())
                .put((byte) head)
                .put(values.toByteArray())
                .array();
    }
}
