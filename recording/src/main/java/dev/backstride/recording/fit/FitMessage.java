package dev.backstride.recording.fit;

import static dev.backstride.recording.fit.BaseType.MISSING;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A data message as it lies in the decoder's buffer. One object serves all messages of a local type, so it
 * is good only while the sink is being called.
 */
public final class FitMessage {

    /** The field that carries the time of most messages. */
    public static final int TIMESTAMP = 253;

    private static final int FIELDS = 256;

    private final short[] offsets = new short[FIELDS];
    private final short[] sizes = new short[FIELDS];
    private final BaseType[] types = new BaseType[FIELDS];
    private int global = -1;
    private boolean bigEndian;
    private int length;

    private byte[] bytes = {};
    private int base;
    private long position;
    private int part;
    private long timestamp = MISSING;

    /** The message's number in the FIT profile. */
    public int global() {
        return global;
    }

    /** Seconds since the last moment of 1989, from the field or a compressed header, or {@link BaseType#MISSING}. */
    public long timestamp() {
        return timestamp;
    }

    /** Where the message's header byte lies in the stream. */
    public long position() {
        return position;
    }

    /** Which of the files that are chained together the message is in, from 1. */
    public int part() {
        return part;
    }

    /** Whether the definition has {@code field}, measured or not. */
    public boolean has(int field) {
        return offsets[field] >= 0;
    }

    /** Bytes from the message's header byte to {@code field}, which must be there. */
    public int offset(int field) {
        return 1 + offsets[field];
    }

    /** Bytes of {@code field}; 0 when it is not there. */
    public int size(int field) {
        return sizes[field];
    }

    public boolean isBigEndian() {
        return bigEndian;
    }

    /** The raw number of {@code field}, the first where it holds several, or {@link BaseType#MISSING}. */
    public long number(int field) {
        var offset = offsets[field];
        return offset < 0 || types[field].size() > sizes[field]
                ? MISSING
                : types[field].read(bytes, base + offset, bigEndian);
    }

    /** Byte {@code index} of {@code field}, 0 to 255, or {@link BaseType#MISSING} when it has no such byte. */
    public long octet(int field, int index) {
        return index < sizes[field] ? bytes[base + offsets[field] + index] & 0xFF : MISSING;
    }

    /** The text of {@code field}, with or without its terminator; empty when it is not there. */
    public String text(int field) {
        if (!has(field)) {
            return "";
        }
        var from = base + offsets[field];
        var to = from;
        while (to < from + sizes[field] && bytes[to] != 0) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
    }

    boolean isDefined() {
        return global >= 0;
    }

    /** Bytes after the header byte. */
    int length() {
        return length;
    }

    void define(int global, boolean bigEndian) {
        this.global = global;
        this.bigEndian = bigEndian;
        this.length = 0;
        Arrays.fill(offsets, (short) -1);
        Arrays.fill(sizes, (short) 0);
    }

    void undefine() {
        global = -1;
    }

    void addField(int field, int size, int type) {
        // The size's remainder beyond whole values, as some watches write it, belongs to the field all the same.
        offsets[field] = (short) length;
        sizes[field] = (short) size;
        types[field] = BaseType.of(type);
        length += size;
    }

    void addOpaque(int size) {
        length += size;
    }

    void place(byte[] bytes, int base, long position, int part) {
        this.bytes = bytes;
        this.base = base;
        this.position = position;
        this.part = part;
    }

    void stamp(long timestamp) {
        this.timestamp = timestamp;
    }
}
