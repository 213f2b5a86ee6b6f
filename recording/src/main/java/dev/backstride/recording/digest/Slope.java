package dev.backstride.recording.digest;

/**
 * The grade along a track: the line of best fit through altitudes from 25 m or 15 s before a sample to as
 * much after it, whichever is nearer, so that a window spans 50 m or 30 s. Moves forward in constant
 * time per sample.
 */
final class Slope {

    private static final double HALF_METRES = 25;
    private static final int HALF_SECONDS = 15;
    /** Steepest grade believed, rise over run. */
    private static final double STEEPEST = 0.30;
    /** Least distance under a grade: below, altitude's own steps of 0.2 m would be slopes. */
    private static final double SHORTEST = 5;

    private static final int STANDS_SECONDS = 3;

    private final Track track;
    private double grade = Double.NaN;
    private double cost = 1;
    private int staleAt = Integer.MIN_VALUE;
    private int low;
    private int high;
    private int points;
    private double distances;
    private double altitudes;
    private double squares;
    private double products;

    Slope(Track track) {
        this.track = track;
    }

    /** Moves to sample {@code at}. What it says stands for 3 s: in a window of up to 30 it hardly changes in less. */
    void moveTo(int at) {
        if (track.seconds(at) >= staleAt) {
            staleAt = track.seconds(at) + STANDS_SECONDS;
            grade = fit(at);
            cost = Double.isNaN(grade) ? 1 : GradeCost.factor(grade);
        }
    }

    /** Grade, -0.30 to 0.30, or NaN where it was not measured. */
    double grade() {
        return grade;
    }

    /** What the grade costs against the level; the level's own 1 where it was not measured. */
    double cost() {
        return cost;
    }

    private double fit(int at) {
        var end = high;
        while (end <= at || (end < track.size() && isWithin(at, end - 1))) {
            end++;
        }
        var start = low;
        while (start < at && !isWithin(start + 1, at)) {
            start++;
        }
        include(high, end, 1);
        include(low, start, -1);
        high = end;
        low = start;
        return slope();
    }

    private boolean isWithin(int earlier, int later) {
        return track.seconds(later) - track.seconds(earlier) < HALF_SECONDS
                && !(track.metres(later) - track.metres(earlier) >= HALF_METRES);
    }

    /** Takes samples into the sums, from {@code from} to before {@code to}, or out of them where {@code sign} is -1. */
    private void include(int from, int to, int sign) {
        var count = 0;
        var distances = this.distances;
        var altitudes = this.altitudes;
        var squares = this.squares;
        var products = this.products;
        for (var i = from; i < to; i++) {
            double metres = track.metres(i);
            double altitude = track.altitude(i);
            if (!Double.isNaN(metres + altitude)) {
                var signed = sign * metres;
                count += sign;
                distances += signed;
                altitudes += sign * altitude;
                squares += signed * metres;
                products += signed * altitude;
            }
        }
        points += count;
        this.distances = distances;
        this.altitudes = altitudes;
        this.squares = squares;
        this.products = products;
    }

    private double slope() {
        var variance = points * squares - distances * distances;
        if (points < 2 || variance < points * points * SHORTEST * SHORTEST / 12) {
            return Double.NaN;
        }
        var slope = (points * products - distances * altitudes) / variance;
        // Not Math.clamp, whose care for zeros and NaN costs more than the fit.
        return Math.abs(slope) > STEEPEST ? Math.copySign(STEEPEST, slope) : slope;
    }
}
