package dev.backstride.bench.report;

/**
 * A number held against its budget.
 *
 * @param name what was counted, with its unit, such as {@code p99 ms}
 */
public record Reading(String name, double value, Limit limit) {

    boolean isWithinBudget() {
        return limit.holds(value);
    }
}
