package dev.backstride.recording.fit;

import java.nio.ByteBuffer;

/** The number formats of FIT fields, each with the value that stands for "not measured". */
public enum BaseType {
    ENUM(0x00, 1),
    SINT8(0x01, 1),
    UINT8(0x02, 1),
    SINT16(0x83, 2),
    UINT16(0x84, 2),
    SINT32(0x85, 4),
    UINT32(0x86, 4),
    STRING(0x07, 1),
    FLOAT32(0x88, 4),
    FLOAT64(0x89, 8),
    UINT8Z(0x0A, 1),
    UINT16Z(0x8B, 2),
    UINT32Z(0x8C, 4),
    BYTE(0x0D, 1),
    SINT64(0x8E, 8),
    UINT64(0x8F, 8),
    UINT64Z(0x90, 8);

    /** Not measured. Far outside whatever a field can hold. */
    public static final long MISSING = Long.MIN_VALUE;

    private static final BaseType[] ALL = values();
    private static final int NUMBER = 0x1F;

    private final int code;
    private final int size;

    BaseType(int code, int size) {
        this.code = code;
        this.size = size;
    }

    /** The type that a definition names; writers disagree on the upper bits. Unknown ones pass as bytes. */
    static BaseType of(int code) {
        var number = code & NUMBER;
        return number < ALL.length ? ALL[number] : BYTE;
    }

    /** The number that stands for this type in a definition. */
    public int code() {
        return code;
    }

    /** Bytes per value. */
    public int size() {
        return size;
    }

    /** The number at {@code at}, rounded where it has decimals, or {@link #MISSING}. */
    long read(byte[] bytes, int at, boolean bigEndian) {
        return switch (this) {
            case ENUM, UINT8, BYTE -> unless(0xFF, bytes[at] & 0xFF);
            case SINT8 -> unless(Byte.MAX_VALUE, bytes[at]);
            case UINT8Z -> unless(0, bytes[at] & 0xFF);
            case SINT16 -> unless(Short.MAX_VALUE, Endian.shortAt(bytes, at, bigEndian));
            case UINT16 -> unless(0xFFFF, Endian.shortAt(bytes, at, bigEndian) & 0xFFFF);
            case UINT16Z -> unless(0, Endian.shortAt(bytes, at, bigEndian) & 0xFFFF);
            case SINT32 -> unless(Integer.MAX_VALUE, Endian.intAt(bytes, at, bigEndian));
            case UINT32 -> unless(0xFFFF_FFFFL, Endian.intAt(bytes, at, bigEndian) & 0xFFFF_FFFFL);
            case UINT32Z -> unless(0, Endian.intAt(bytes, at, bigEndian) & 0xFFFF_FFFFL);
            case SINT64 -> unless(Long.MAX_VALUE, Endian.longAt(bytes, at, bigEndian));
            case UINT64 -> unless(-1, Endian.longAt(bytes, at, bigEndian));
            case UINT64Z -> unless(0, Endian.longAt(bytes, at, bigEndian));
            case FLOAT32 -> rounded(Float.intBitsToFloat(Endian.intAt(bytes, at, bigEndian)));
            case FLOAT64 -> rounded(Double.longBitsToDouble(Endian.longAt(bytes, at, bigEndian)));
            case STRING -> MISSING;
        };
    }

    /** Writes {@code value}, or what stands for {@link #MISSING}. */
    public void write(ByteBuffer out, long value) {
        var raw = value == MISSING ? invalid() : value;
        switch (this) {
            case FLOAT32 -> out.putFloat(value == MISSING ? Float.NaN : value);
            case FLOAT64 -> out.putDouble(value == MISSING ? Double.NaN : value);
            default -> {
                switch (size) {
                    case 1 -> out.put((byte) raw);
                    case 2 -> out.putShort((short) raw);
                    case 4 -> out.putInt((int) raw);
                    default -> out.putLong(raw);
                }
            }
        }
    }

    private long invalid() {
        return switch (this) {
            case SINT8 -> Byte.MAX_VALUE;
            case SINT16 -> Short.MAX_VALUE;
            case SINT32 -> Integer.MAX_VALUE;
            case SINT64 -> Long.MAX_VALUE;
            case UINT8Z, UINT16Z, UINT32Z, UINT64Z, STRING -> 0;
            case ENUM, UINT8, UINT16, UINT32, UINT64, BYTE, FLOAT32, FLOAT64 -> -1;
        };
    }

    private static long unless(long invalid, long value) {
        return value == invalid ? MISSING : value;
    }

    private static long rounded(double value) {
        return Double.isNaN(value) ? MISSING : Math.round(value);
    }
}
