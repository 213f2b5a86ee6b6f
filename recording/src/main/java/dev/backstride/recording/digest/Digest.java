package dev.backstride.recording.digest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recording in short: means over 30 s of moving time, oldest first. Columns are equally long; one that
 * was never measured is absent, and NaN stands for a gap in one. Immutable.
 */
public final class Digest {

    /** Moving time behind each value. */
    public static final int STEP_SECONDS = 30;
    /** Of a recording without a single full step. */
    public static final Digest EMPTY = new Digest(Map.of());

    private final Map<Measure, double[]> columns = new EnumMap<>(Measure.class);
    private final int size;

    /** Copies {@code columns}, leaving out those that hold NaN only. */
    public Digest(Map<Measure, double[]> columns) {
        columns.forEach((measure, values) -> {
            if (isMeasured(values)) {
                this.columns.put(measure, values.clone());
            }
        });
        this.size = this.columns.values().stream().mapToInt(c -> c.length).max().orElse(0);
        if (this.columns.values().stream().anyMatch(c -> c.length != size)) {
            throw new IllegalArgumentException("columns of a digest are equally long");
        }
    }

    /** Values per column; 0 when there is none. */
    public int size() {
        return size;
    }

    /** A copy of the column, NaN where missing; empty when it was never measured. */
    public Optional<double[]> column(Measure measure) {
        return Optional.ofNullable(columns.get(measure)).map(double[]::clone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest
                && columns.keySet().equals(digest.columns.keySet())
                && columns.entrySet().stream()
                        .allMatch(e -> Arrays.equals(e.getValue(), digest.columns.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        return columns.values().stream().mapToInt(Arrays::hashCode).sum();
    }

    @Override
    public String toString() {
        return "Digest of " + size + " steps: " + columns.keySet();
    }

    private static boolean isMeasured(double[] values) {
        for (var value : values) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }
}
