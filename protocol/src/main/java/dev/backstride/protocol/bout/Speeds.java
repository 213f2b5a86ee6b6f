package dev.backstride.protocol.bout;

import java.util.OptionalInt;

/** Speeds in mm/s, gathered to find the one in the middle. */
public final class Speeds {

    private final int[] speeds;
    private int count;

    /** Room for {@code most}. */
    public Speeds(int most) {
        this.speeds = new int[most];
    }

    public void add(int speed) {
        speeds[count++] = speed;
    }

    public int count() {
        return count;
    }

    /** The median, mm/s; of an even number the mean of the middle two, halves upwards; empty where there are none. */
    public OptionalInt median() {
        if (count == 0) {
            return OptionalInt.empty();
        }
        var middle = count / 2;
        var upper = smallest(middle);
        if (count % 2 == 1) {
            return OptionalInt.of(upper);
        }
        var lower = speeds[0];
        for (var i = 1; i < middle; i++) {
            lower = Math.max(lower, speeds[i]);
        }
        return OptionalInt.of((lower + upper + 1) >> 1);
    }

    /** The speed that {@code rank} others do not exceed, put in its place with none above it before it: quickselect. */
    private int smallest(int rank) {
        var from = 0;
        var to = count - 1;
        while (from < to) {
            var split = partition(from, to);
            if (rank <= split) {
                to = split;
            } else {
                from = split + 1;
            }
        }
        return speeds[rank];
    }

    /** Hoare's partition: none up to the returned place is above any after it. */
    private int partition(int from, int to) {
        var pivot = speeds[(from + to) >>> 1];
        var low = from;
        var high = to;
        while (true) {
            while (speeds[low] < pivot) {
                low++;
            }
            while (speeds[high] > pivot) {
                high--;
            }
            if (low >= high) {
                return high;
            }
            var swapped = speeds[low];
            speeds[low++] = speeds[high];
            speeds[high--] = swapped;
        }
    }
}
