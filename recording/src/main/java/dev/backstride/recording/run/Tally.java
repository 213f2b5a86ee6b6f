package dev.backstride.recording.run;

import dev.backstride.recording.digest.Bounds;
import dev.backstride.recording.digest.Spans;
import dev.backstride.recording.digest.Track;

/**
 * What the samples of a run add up to. Means weigh by time: watches that write seldom write unevenly. NaN
 * where nothing was measured.
 */
final class Tally {

    private static final int LONGEST_STEP = 120;

    private int samples;
    private int withPosition;
    private int withHeartRate;
    private int withCadence;
    private int withBalance;
    private int first;
    private int last;
    private double metres;
    private int highestHeartRate;
    private double beats;
    private double heartSeconds;
    private double strides;
    private double strideSeconds;
    private double leftShares;

    private Tally() {}

    /** Adds up what of {@code track} lies in {@code spans}. */
    static Tally of(Track track, Spans spans) {
        var tally = new Tally();
        spans.rewound();
        var follows = false;
        for (var i = 0; i < track.size(); i++) {
            var within = spans.holds(track.seconds(i));
            if (within) {
                tally.count(track, i);
                tally.weigh(track, i, follows ? i - 1 : i);
            }
            follows = within;
        }
        return tally;
    }

    private void count(Track track, int i) {
        last = track.seconds(i);
        first = samples == 0 ? last : first;
        samples++;
        withPosition += track.isPositioned(i) ? 1 : 0;
        withHeartRate += track.heartRate(i) > 0 ? 1 : 0;
        withCadence += Float.isNaN(track.cadence(i)) ? 0 : 1;
        if (!Float.isNaN(track.balance(i))) {
            withBalance++;
            leftShares += track.balance(i);
        }
    }

    private void weigh(Track track, int i, int before) {
        var step = track.metres(i) - track.metres(before);
        metres += step > 0 ? step : 0;
        var seconds = Math.min(LONGEST_STEP, track.seconds(i) - track.seconds(before));
        var rate = track.heartRate(i);
        if (!Double.isNaN(Bounds.HEART_RATE.check((double) rate))) {
            highestHeartRate = Math.max(highestHeartRate, rate);
            beats += (double) seconds * rate;
            heartSeconds += seconds;
        }
        if (track.cadence(i) > 0) {
            strides += seconds * track.cadence(i);
            strideSeconds += seconds;
        }
    }

    int samples() {
        return samples;
    }

    int withPosition() {
        return withPosition;
    }

    int withHeartRate() {
        return withHeartRate;
    }

    int withCadence() {
        return withCadence;
    }

    int withBalance() {
        return withBalance;
    }

    /** Time of the first sample, s on the track's clock; 0 without samples. */
    int first() {
        return first;
    }

    /** s from the first sample to the last. */
    int seconds() {
        return last - first;
    }

    /** m covered between samples. */
    double metres() {
        return metres;
    }

    /** Mean, beats/min. */
    double heartRate() {
        return heartSeconds > 0 ? beats / heartSeconds : Double.NaN;
    }

    /** beats/min. */
    double highestHeartRate() {
        return highestHeartRate > 0 ? highestHeartRate : Double.NaN;
    }

    /** Mean share of ground contact on the left foot over the samples that have it, %. */
    double leftGroundContact() {
        return withBalance > 0 ? leftShares / withBalance : Double.NaN;
    }

    /** Mean while stepping, per minute as the file counts it. */
    double cadence() {
        return strideSeconds > 0 ? strides / strideSeconds : Double.NaN;
    }
}
