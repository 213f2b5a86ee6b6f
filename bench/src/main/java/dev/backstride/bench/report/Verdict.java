package dev.backstride.bench.report;

import java.util.List;

/** How a measure stands to its budget. */
public enum Verdict {
    MET("met"),
    MISSED("missed"),
    NOT_MEASURABLE_YET("not measurable yet"),
    FAILED("could not be measured");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Met if every reading is within its budget. */
    static Verdict of(List<Reading> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured: there is nothing to judge");
        }
        return readings.stream().allMatch(Reading::isWithinBudget) ? MET : MISSED;
    }

    public String inWords() {
        return words;
    }
}
