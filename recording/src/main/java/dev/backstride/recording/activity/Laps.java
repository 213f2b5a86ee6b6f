package dev.backstride.recording.activity;

import dev.backstride.recording.digest.Spans;
import java.util.Arrays;

/** When laps began. */
public final class Laps {

    private static final int MOST = 10_000;

    private int[] starts = new int[16];
    private int size;

    /** A lap that began at {@code start}, s on the track's clock. */
    public void add(long start) {
        if (size == MOST) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.min(MOST, 2 * size));
        }
        starts[size++] = Math.clamp(start, 0, Integer.MAX_VALUE);
    }

    public int count() {
        return size;
    }

    public int count(Spans spans) {
        spans.rewound();
        return (int)
                Arrays.stream(starts, 0, size).sorted().filter(spans::holds).count();
    }
}
