package dev.backstride.bench.report;

import java.util.List;

/**
 * A line of the table.
 *
 * @param what was looked at
 * @param budget what it was to be, in words
 * @param measured what it is, in words; where it was not measured, why
 * @param beside what it is compared with, in words; empty where nothing is
 * @param readings the numbers that are judged
 */
public record Finding(
        String what, String budget, String measured, String beside, Verdict verdict, List<Reading> readings) {

    /** Something that was measured. */
    public static Finding measured(String what, String budget, String measured, String beside, Reading... readings) {
        var judged = List.of(readings);
        return new Finding(what, budget, measured, beside, Verdict.of(judged), judged);
    }

    /** Something that is not there to be measured. */
    public static Finding notYet(String what, String budget, String why) {
        return new Finding(what, budget, why, "", Verdict.NOT_MEASURABLE_YET, List.of());
    }

    /** Something that broke while it was measured. */
    public static Finding failed(String what, Exception failure) {
        var why = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new Finding(what, "", why, "", Verdict.FAILED, List.of());
    }
}
