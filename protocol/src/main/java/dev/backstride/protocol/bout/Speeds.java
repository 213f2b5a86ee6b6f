package dev.backstride.protocol.bout;

import java.util.Arrays;
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
        Arrays.sort(speeds, 0, count);
        var middle = count / 2;
        return OptionalInt.of(count % 2 == 1 ? speeds[middle] : (speeds[middle - 1] + speeds[middle] + 1) >> 1);
    }
}
