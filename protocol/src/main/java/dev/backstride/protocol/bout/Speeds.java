package dev.backstride.protocol.bout;

import java.util.OptionalInt;

/** Speeds in mm/s, gathered to find the one in the middle. */
public final class Speeds {

    /** No difference of two speeds leaves the range of an int. */
    private static final int FASTEST = 1_000_000;

    private final int[] speeds;
    private int count;

    /** Room for {@code most}. */
    public Speeds(int most) {
        this.speeds = new int[most];
    }

    /**
     * One more.
     *
     * @param speed mm/s; what no runner reaches counts as the fastest
     */
    public void add(long speed) {
        speeds[count++] = Math.clamp(speed, 0, FASTEST);
    }

    public int count() {
        return count;
    }

    /** The median, mm/s; of an even number the mean of the middle two, halves upwards; empty where there are none. */
    public OptionalInt median() {
        if (count == 0) {
            return OptionalInt.empty();
        }
        var lower = smallest((count - 1) / 2);
        return OptionalInt.of(count % 2 == 1 ? lower : (lower + next(lower) + 1) >> 1);
    }

    /** The speed that follows the lower of the middle two: the same again, or the smallest of those above it. */
    private int next(int lower) {
        if (upTo(lower) > count / 2) {
            return lower;
        }
        var next = FASTEST;
        for (var i = 0; i < count; i++) {
            next = Math.min(next, speeds[i] > lower ? speeds[i] : FASTEST);
        }
        return next;
    }

    /** The speed that {@code rank} others come before: found by halving the range, since counting is faster than sorting. */
    private int smallest(int rank) {
        var from = speeds[0];
        var to = speeds[0];
        for (var i = 1; i < count; i++) {
            from = Math.min(from, speeds[i]);
            to = Math.max(to, speeds[i]);
        }
        while (from < to) {
            var middle = from + (to - from) / 2;
            if (upTo(middle) > rank) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** How many are no faster than {@code limit}, without a branch for each. */
    private int upTo(int limit) {
        var slower = 0;
        for (var i = 0; i < count; i++) {
            slower += (speeds[i] - limit - 1) >>> 31;
        }
        return slower;
    }
}
