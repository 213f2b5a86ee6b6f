package dev.backstride.events.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of numbers in which some may be missing. Immutable; on the wire an array with nulls. */
public final class Column {

    private static final int LONGEST = 24 * 60 * 60 / Digest.STEP_SECONDS;

    private final double[] values;

    private Column(double[] values) {
        if (values.length > LONGEST) {
            throw new IllegalArgumentException("a column holds at most 24 h: " + LONGEST + " values");
        }
        this.values = values;
    }

    /** Copies {@code values}; NaN stands for a missing one. */
    public static Column of(double... values) {
        return new Column(values.clone());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Column of(List<@Nullable Double> values) {
        return new Column(
                values.stream().mapToDouble(v -> v == null ? Double.NaN : v).toArray());
    }

    public int size() {
        return values.length;
    }

    /** The value at {@code index}, NaN where missing. */
    public double at(int index) {
        return values[index];
    }

    @JsonValue
    List<@Nullable Double> toList() {
        var list = new ArrayList<@Nullable Double>(values.length);
        for (var value : values) {
            list.add(Double.isNaN(value) ? null : (Double) value);
        }
        return list;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column column && Arrays.equals(values, column.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
