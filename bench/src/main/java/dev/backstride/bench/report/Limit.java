package dev.backstride.bench.report;

/** What a number may be at the least or at the most. */
public record Limit(Sense sense, double value) {

    /** Which side is good. */
    public enum Sense {
        AT_LEAST,
        AT_MOST,
        BELOW
    }

    public static Limit atLeast(double value) {
        return new Limit(Sense.AT_LEAST, value);
    }

    public static Limit atMost(double value) {
        return new Limit(Sense.AT_MOST, value);
    }

    public static Limit below(double value) {
        return new Limit(Sense.BELOW, value);
    }

    /** Whether {@code measured} is on the good side; what is no number is not. */
    public boolean holds(double measured) {
        return switch (sense) {
            case AT_LEAST -> measured >= value;
            case AT_MOST -> measured <= value;
            case BELOW -> measured < value;
        };
    }
}
