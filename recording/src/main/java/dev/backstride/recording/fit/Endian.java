package dev.backstride.recording.fit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers of more than one byte, in either order. Each view is a constant, or reading one would be a call. */
final class Endian {

    private static final VarHandle SHORTS = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_SHORTS = view(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INTS = view(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = view(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_LONGS = view(long[].class, ByteOrder.BIG_ENDIAN);

    private Endian() {}

    static short shortAt(byte[] bytes, int at, boolean big) {
        return big ? (short) BIG_SHORTS.get(bytes, at) : (short) SHORTS.get(bytes, at);
    }

    static int intAt(byte[] bytes, int at, boolean big) {
        return big ? (int) BIG_INTS.get(bytes, at) : (int) INTS.get(bytes, at);
    }

    static long longAt(byte[] bytes, int at, boolean big) {
        return big ? (long) BIG_LONGS.get(bytes, at) : (long) LONGS.get(bytes, at);
    }

    private static VarHandle view(Class<?> array, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(array, order);
    }
}
