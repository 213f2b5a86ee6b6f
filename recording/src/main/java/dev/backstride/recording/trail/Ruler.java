package dev.backstride.recording.trail;

/**
 * Metres along a trail: as the file counts them, else from position to position on a sphere. A count that is
 * still zero after 50 m of positions is no count.
 */
final class Ruler {

    private static final double METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

    /** m of positions after which a count of zero is not believed. */
    private static final double PATIENCE = 50;

    /** A step of more than 100 m at more than 30 m/s is a receiver's, not a runner's. */
    private static final double LEAP_METRES = 100;

    private static final double LEAP_SPEED = 30;

    private double metres = Double.NaN;
    private double counted;
    private double uncounted;
    private boolean derives;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;

    /** The way to {@code point}, {@code seconds} after the one before. */
    void moveTo(Point point, double seconds) {
        var step = point.isPositioned() ? step(point, seconds) : 0;
        var count = point.metres();
        if (count > 0) {
            metres = soFar() + Math.max(0, count - counted);
            counted = count;
        } else if (counted == 0 && (count == 0 || point.isPositioned())) {
            uncounted += step;
            derives |= Double.isNaN(count) || uncounted > PATIENCE;
            metres = soFar() + (derives ? uncounted : 0);
            uncounted = derives ? 0 : uncounted;
        }
    }

    /** What lies between here and the next point was not run. */
    void lift() {
        latitude = Double.NaN;
        longitude = Double.NaN;
    }

    /** m so far, NaN where nothing tells. */
    float metres() {
        return (float) metres;
    }

    /** m as the file counts them; 0 where it does not. */
    double counted() {
        return counted;
    }

    private double soFar() {
        return Double.isNaN(metres) ? 0 : metres;
    }

    private double step(Point point, double seconds) {
        var north = point.latitude() - latitude;
        var east = (point.longitude() - longitude) * Math.cos(Math.toRadians(point.latitude() - north / 2));
        latitude = point.latitude();
        longitude = point.longitude();
        var step = METRES_PER_DEGREE * Math.sqrt(north * north + east * east);
        return Double.isNaN(step) || (step > LEAP_METRES && step > LEAP_SPEED * seconds) ? 0 : step;
    }
}
