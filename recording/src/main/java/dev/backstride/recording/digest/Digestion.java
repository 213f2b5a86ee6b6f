package dev.backstride.recording.digest;

import java.util.Arrays;

/**
 * What a track comes down to (R-01's masks, R-14's grade-adjusted speed).
 *
 * <p>Speed is the watch's own, or distance over time where it gave none or wrote too seldom. Where altitude
 * was not measured the ground counts as level. Cadence is one foot's, and doubled, when its mean is under
 * 130 per minute: no runner takes so few steps.
 *
 * @param movingSeconds time in motion at 0.5 to 8 m/s, timer on
 * @param measuredSeconds time over which speed was measured, timer on
 * @param stepsPerCadence steps in one count of the file's cadence: 1 or 2; 4 where {@code cadenceDoubled}
 * @param cadenceDoubled R-01's CADENCE_DOUBLED
 */
public record Digestion(
        Digest digest, long movingSeconds, long measuredSeconds, int stepsPerCadence, boolean cadenceDoubled) {

    /** Longest stretch between samples that is believed without a stop of the timer, s. */
    private static final int LONGEST_STEP = 120;
    /** Beyond this many seconds since the last sample, distance tells more than the speed at the end. */
    private static final int SELDOM = 5;

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 8;
    /** Below it a mean cadence counts one foot's strides. */
    private static final double FEWEST_STEPS = 130;

    private static final double SUSPECT_CADENCE = 120;
    private static final double RUNNING = 2.0;
    private static final double[] NONE = {};

    /** Digests what lies in {@code running} and not in {@code pauses}. */
    public static Digestion of(Track track, Spans running, Spans pauses) {
        var cells = new Cells();
        var slope = new Slope(track);
        running.rewound();
        pauses.rewound();
        var within = track.size() > 0 && running.holds(track.seconds(0));
        for (var i = 1; i < track.size(); i++) {
            var follows = within;
            within = running.holds(track.seconds(i));
            if (follows && within) {
                step(track, i, pauses, slope, cells);
            }
        }
        return finish(cells);
    }

    /** Steps in one count of a cadence whose mean while running is {@code mean}: one foot's counts are doubled. */
    public static int stepsPer(double mean) {
        return mean >= FEWEST_STEPS ? 1 : 2;
    }

    private static void step(Track track, int i, Spans pauses, Slope slope, Cells cells) {
        var start = track.seconds(i - 1);
        var span = track.seconds(i) - start;
        var seconds = span > LONGEST_STEP ? 0 : span - pauses.overlap(start, start + span);
        if (seconds <= 0) {
            return;
        }
        var speed = speed(track, i, seconds);
        if (!Double.isNaN(speed)) {
            cells.measure(seconds);
        }
        if (speed < SLOWEST || speed > FASTEST) {
            return;
        }
        slope.moveTo(i);
        cells.add(
                seconds, speed * slope.cost(), heartRate(track, i), track.cadence(i), slope.grade(), track.balance(i));
    }

    private static double speed(Track track, int i, int seconds) {
        double own = track.speed(i);
        if (seconds <= SELDOM && !Double.isNaN(own)) {
            return own;
        }
        var derived = (track.metres(i) - track.metres(i - 1)) / (double) seconds;
        return Double.isNaN(derived) ? own : derived;
    }

    private static double heartRate(Track track, int i) {
        return Bounds.HEART_RATE.check((double) track.heartRate(i));
    }

    private static Digestion finish(Cells cells) {
        var columns = cells.columns();
        var cadence = columns.getOrDefault(Measure.CADENCE, NONE);
        var steps = stepsPer(mean(cadence));
        var doubled = isMedianBelow(cadence, SUSPECT_CADENCE / steps)
                && median(columns.getOrDefault(Measure.GRADE_ADJUSTED_SPEED, NONE)) > RUNNING;
        var factor = doubled ? 2 * steps : steps;
        for (var i = 0; i < cadence.length; i++) {
            cadence[i] *= factor;
        }
        return new Digestion(new Digest(columns), cells.movingSeconds(), cells.measuredSeconds(), factor, doubled);
    }

    /** Of what was measured; 0 where nothing was. */
    private static double mean(double[] values) {
        var sum = 0.0;
        var measured = 0;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                measured++;
            }
        }
        return measured == 0 ? 0 : sum / measured;
    }

    /** Whether that holds of {@link #median}, without sorting: most cadences are far from the limit. */
    private static boolean isMedianBelow(double[] values, double limit) {
        var measured = 0;
        var below = 0;
        for (var value : values) {
            measured += Double.isNaN(value) ? 0 : 1;
            below += value < limit ? 1 : 0;
        }
        return below > measured / 2;
    }

    /** Of what was measured; NaN where nothing was. */
    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var measured = sorted.length;
        while (measured > 0 && Double.isNaN(sorted[measured - 1])) {
            measured--;
        }
        return measured == 0 ? Double.NaN : sorted[measured / 2];
    }
}
