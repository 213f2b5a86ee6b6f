package dev.backstride.recording.digest;

import java.util.Arrays;

/** A column of means over cells of equal length, filled one cell after the other. */
final class Means {

    /** A mean rests on half of its cell, s, or it is missing. */
    private static final int LEAST = Digest.STEP_SECONDS / 2;

    private double[] values = new double[64];
    private int size;
    private double sum;
    private int missing;

    /** {@code value} held for {@code seconds}; NaN where not measured. */
    void add(int seconds, double value) {
        if (Double.isNaN(value)) {
            missing += seconds;
        } else {
            sum += seconds * value;
        }
    }

    /** Ends the cell. */
    void close() {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        var weight = Digest.STEP_SECONDS - missing;
        values[size++] = weight >= LEAST ? sum / weight : Double.NaN;
        sum = 0;
        missing = 0;
    }

    /** The means of the cells that ended, NaN where missing. */
    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
