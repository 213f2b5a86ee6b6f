package dev.backstride.recording.run;

import dev.backstride.recording.digest.Track;

/** Altitudes of a track, each the mean from 5 s before it to 5 s after. Asked in ascending order. */
final class Altitudes {

    private static final int HALF_SECONDS = 5;

    private final Track track;
    private int low;
    private int high;
    private int measured;
    private double sum;

    Altitudes(Track track) {
        this.track = track;
    }

    /** m around sample {@code i}, NaN where not measured. */
    double around(int i) {
        while (high < track.size() && track.seconds(high) - track.seconds(i) <= HALF_SECONDS) {
            include(high++, 1);
        }
        while (track.seconds(i) - track.seconds(low) > HALF_SECONDS) {
            include(low++, -1);
        }
        return measured > 0 ? sum / measured : Double.NaN;
    }

    private void include(int i, int sign) {
        double altitude = track.altitude(i);
        if (!Double.isNaN(altitude)) {
            measured += sign;
            sum += sign * altitude;
        }
    }
}
