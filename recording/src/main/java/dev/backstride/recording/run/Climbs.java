package dev.backstride.recording.run;

import dev.backstride.recording.digest.Spans;
import dev.backstride.recording.digest.Track;

/**
 * Metres up and down along a track, where the watch gave no sums. Altitudes wobble from sample to sample, so that
 * their plain sum is up to eight times the truth: they are smoothed over 10 s, and the way turns up or down only
 * once it has gone 4 m back. Of the smoothings and thresholds tried on watches with sums of their own this was
 * among the nearest, within a quarter of theirs on average.
 */
final class Climbs {

    private static final double WOBBLE = 4;

    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private double turn;
    private int direction;
    private double up;
    private double down;

    private Climbs() {}

    /** Of what of {@code track} lies in {@code spans}. */
    static Climbs of(Track track, Spans spans) {
        var climbs = new Climbs();
        var altitudes = new Altitudes(track);
        spans.rewound();
        for (var i = 0; i < track.size(); i++) {
            var altitude = altitudes.around(i);
            if (!Double.isNaN(altitude) && spans.holds(track.seconds(i))) {
                climbs.reach(altitude);
            }
        }
        return climbs;
    }

    /** m, NaN without altitudes. */
    double up() {
        return highest < lowest ? Double.NaN : up + (direction > 0 ? highest - turn : 0);
    }

    /** m, NaN without altitudes. */
    double down() {
        return highest < lowest ? Double.NaN : down + (direction < 0 ? turn - lowest : 0);
    }

    private void reach(double altitude) {
        highest = Math.max(highest, altitude);
        lowest = Math.min(lowest, altitude);
        if (direction >= 0 && highest - altitude > WOBBLE) {
            up += direction > 0 ? highest - turn : 0;
            turnAt(highest, altitude, -1);
        } else if (direction <= 0 && altitude - lowest > WOBBLE) {
            down += direction < 0 ? turn - lowest : 0;
            turnAt(lowest, altitude, 1);
        }
    }

    private void turnAt(double extreme, double altitude, int to) {
        turn = extreme;
        direction = to;
        highest = altitude;
        lowest = altitude;
    }
}
