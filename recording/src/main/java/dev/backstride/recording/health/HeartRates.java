package dev.backstride.recording.health;

import java.util.Arrays;

/** Heart rates of a run, in four bytes each: a watch measures one every five seconds, and years of runs are held at once. */
final class HeartRates {

    /** s for which a heart rate holds. */
    private static final int HOLDS = 10;

    private static final int BITS = 8;
    private static final int HIGHEST = (1 << BITS) - 1;
    private static final int LAST = Integer.MAX_VALUE >> BITS;
    private static final int FEW = 16;
    private static final int[] NONE = {};

    private int[] packed = NONE;
    private int size;
    private boolean sorted = true;

    /** {@code beats} a minute, at {@code second} of the run; what no byte holds is no heart's. */
    void add(int second, double beats) {
        if (!(beats >= 1 && beats <= HIGHEST)) {
            return;
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, Math.max(FEW, size + size / 2));
        }
        packed[size++] = (second << BITS) | (int) Math.round(beats);
        sorted = false;
    }

    int size() {
        return size;
    }

    /** Second of the run of the one at {@code index}, in ascending order. */
    int second(int index) {
        sort();
        return packed[index] >> BITS;
    }

    /** Beats/min of the one at {@code index}. */
    int beats(int index) {
        sort();
        return packed[index] & HIGHEST;
    }

    /** Beats/min at {@code second} of the run, as they were measured at most 10 s before; 0 where they were not. */
    int at(long second) {
        if (second < 0 || second > LAST) {
            return 0;
        }
        sort();
        var found = Arrays.binarySearch(packed, 0, size, ((int) second << BITS) | HIGHEST);
        var latest = found >= 0 ? found : -found - 2;
        return latest >= 0 && second - second(latest) <= HOLDS ? beats(latest) : 0;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(packed, 0, size);
            sorted = true;
        }
    }
}
