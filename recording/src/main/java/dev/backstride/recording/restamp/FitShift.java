package dev.backstride.recording.restamp;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.fit.FitMessage;
import dev.backstride.recording.fit.FitSink;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;

/** Moves the times of messages, in a copy of the file that they are read from. */
final class FitShift implements FitSink {

    private static final int COMPRESSED = 0x80;
    private static final int COMPRESSED_TIME = 0x1F;

    /** Fields with a time, beside the timestamp, by message number: created, start, local and end times. */
    private static final Map<Integer, Set<Integer>> TIMES = Map.of(
            0, Set.of(4),
            18, Set.of(2),
            19, Set.of(2),
            34, Set.of(5),
            101, Set.of(2),
            142, Set.of(2),
            160, Set.of(5),
            162, Set.of(1, 3),
            225, Set.of(6),
            312, Set.of(9, 27));

    private final byte[] copy;
    private final ByteBuffer little;
    private final ByteBuffer big;
    private final long seconds;

    FitShift(byte[] copy, long seconds) {
        this.copy = copy;
        this.little = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        this.big = ByteBuffer.wrap(copy).order(ByteOrder.BIG_ENDIAN);
        this.seconds = seconds;
    }

    @Override
    public void accept(FitMessage message) {
        var at = (int) message.position();
        if ((copy[at] & COMPRESSED) != 0) {
            copy[at] = (byte) ((copy[at] & ~COMPRESSED_TIME) | ((copy[at] + seconds) & COMPRESSED_TIME));
        }
        move(message, FitMessage.TIMESTAMP);
        TIMES.getOrDefault(message.global(), Set.of()).forEach(field -> move(message, field));
    }

    private void move(FitMessage message, int field) {
        var time = message.number(field);
        if (time != MISSING && message.size(field) == Integer.BYTES) {
            var bytes = message.isBigEndian() ? big : little;
            bytes.putInt((int) message.position() + message.offset(field), (int) (time + seconds));
        }
    }
}
