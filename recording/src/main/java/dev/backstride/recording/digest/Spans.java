package dev.backstride.recording.digest;

import java.util.Arrays;

/**
 * Stretches of time on a recording's clock, in order and apart from each other, ends included. Asked about
 * ascending times only: it remembers where it was.
 */
public final class Spans {

    private int[] from = new int[8];
    private int[] to = new int[8];
    private int size;
    private int cursor;

    /** All time there is. */
    public static Spans always() {
        var spans = new Spans();
        spans.add(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return spans;
    }

    /** Adds a stretch after the others; one that begins before the last one's end begins there. */
    public void add(int from, int to) {
        var start = size == 0 ? from : Math.max(from, this.to[size - 1]);
        if (start > to) {
            return;
        }
        if (size == this.from.length) {
            this.from = Arrays.copyOf(this.from, 2 * size);
            this.to = Arrays.copyOf(this.to, 2 * size);
        }
        this.from[size] = start;
        this.to[size] = to;
        size++;
    }

    public int size() {
        return size;
    }

    /** Seconds of all stretches together. */
    public long seconds() {
        var sum = 0L;
        for (var i = 0; i < size; i++) {
            sum += (long) to[i] - from[i];
        }
        return sum;
    }

    /** Begins again with early times. */
    public Spans rewound() {
        cursor = 0;
        return this;
    }

    public boolean holds(int second) {
        advance(second);
        return cursor < size && from[cursor] <= second;
    }

    /** Seconds between {@code start} and {@code end} that lie in these stretches. */
    public int overlap(int start, int end) {
        advance(start);
        var sum = 0L;
        for (var i = cursor; i < size && from[i] < end; i++) {
            sum += Math.max(0L, Math.min((long) end, to[i]) - Math.max((long) start, from[i]));
        }
        return (int) sum;
    }

    /** Stretches that begin within {@code others}. */
    public int countWithin(Spans others) {
        others.rewound();
        return (int) Arrays.stream(from, 0, size).filter(others::holds).count();
    }

    private void advance(int second) {
        while (cursor < size && to[cursor] < second) {
            cursor++;
        }
    }
}
