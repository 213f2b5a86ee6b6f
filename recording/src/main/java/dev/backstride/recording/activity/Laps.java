package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.digest.Spans;
import dev.backstride.recording.fit.FitMessage;
import java.util.Arrays;

/** When laps began. */
public final class Laps {

    public static final int MESSAGE = 19;

    private static final int START = 2;
    private static final int MOST = 10_000;

    private int[] starts = new int[16];
    private int size;

    public void accept(FitMessage message) {
        var start = message.number(START);
        var time = start == MISSING ? message.timestamp() : start;
        if (size == MOST) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.min(MOST, 2 * size));
        }
        starts[size++] = Math.clamp(time, 0, Integer.MAX_VALUE);
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
