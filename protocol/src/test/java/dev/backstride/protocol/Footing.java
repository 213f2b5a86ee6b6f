package dev.backstride.protocol;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A recording in the making: on the level at 3 m/s, 170 steps/min now and then 4 more or less, as long on either foot. */
final class Footing {

    private static final int OPENING = 20;
    private static final double USUAL = 170;

    private final double[] speed;
    private final double[] cadence;
    private final double[] grade;
    private final double[] contact;

    /** In means of half a minute. */
    Footing(int means) {
        speed = filled(means, 3);
        cadence = new double[means];
        grade = filled(means, 0);
        contact = filled(means, 50);
        about(4);
    }

    /** Every other mean so much above the usual cadence, or below. */
    Footing about(double spread) {
        Arrays.setAll(cadence, mean -> USUAL + (mean % 2 == 0 ? spread : -spread));
        return this;
    }

    /** Ten minutes 5 % faster than the rest, at the usual cadence. */
    Footing fast() {
        Arrays.fill(speed, 0, Math.min(OPENING, speed.length), 3.15);
        Arrays.fill(cadence, 0, Math.min(OPENING, speed.length), USUAL);
        return this;
    }

    Footing at(double metresPerSecond) {
        Arrays.fill(speed, metresPerSecond);
        return this;
    }

    /** So many steps/min in {@code count} means from the first one on that counts. */
    Footing stepping(double stepsPerMinute, int count) {
        return stepping(stepsPerMinute, 1, count);
    }

    Footing stepping(double stepsPerMinute, int from, int count) {
        Arrays.fill(cadence, from, from + count, stepsPerMinute);
        return this;
    }

    Footing sloping(double riseOverRun) {
        Arrays.fill(grade, riseOverRun);
        return this;
    }

    Footing leaning(double percentLeft) {
        Arrays.fill(contact, percentLeft);
        return this;
    }

    Run run(String id, Instant start) {
        return run(id, start, Column.of(cadence), Column.of(grade), Column.of(contact));
    }

    /** The same run, of a watch that knows no grades. */
    Run withoutGrade(String id, Instant start) {
        return run(id, start, Column.of(cadence), null, Column.of(contact));
    }

    private Run run(String id, Instant start, Column steps, @Nullable Column slope, Column left) {
        var digest = new Digest(Column.of(speed), null, steps, slope, left);
        var seconds = speed.length * Digest.STEP_SECONDS;
        return new Run(
                id, start, seconds, 3 * seconds, null, null, digest, null, null, null, null, null, null, null, null);
    }

    private static double[] filled(int means, double value) {
        var all = new double[means];
        Arrays.fill(all, value);
        return all;
    }
}
