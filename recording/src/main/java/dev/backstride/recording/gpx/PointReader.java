package dev.backstride.recording.gpx;

import dev.backstride.recording.trail.Point;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.Text;

/** The points of a GPX file's tracks, as their elements come in. */
final class PointReader {

    static final String ELEMENT = "trkpt";

    private final Point point = new Point();
    private final Runnable stumble;
    private boolean inPoint;

    /**
     * @param stumble told of each coordinate that is no number
     */
    PointReader(Runnable stumble) {
        this.stumble = stumble;
    }

    /** A point begins. */
    void begin(Attributes attributes) {
        inPoint = true;
        point.clear();
        point.latitude(coordinate(attributes.text("lat")));
        point.longitude(coordinate(attributes.text("lon")));
    }

    boolean isInPoint() {
        return inPoint;
    }

    /** An element of the point ends, or the point itself: then it is complete. */
    boolean end(String name, Text text) {
        switch (name) {
            case "time" -> point.time(text.time());
            case "ele" -> point.altitude(text.number());
            case "speed" -> point.speed(text.number());
            case "hr", "heartrate" -> point.heartRate(text.number());
            case "cad", "cadence", "RunCadence" -> point.cadence(text.number());
            case ELEMENT -> inPoint = false;
            default -> {}
        }
        return !inPoint;
    }

    /** The point, good until the next begins. */
    Point point() {
        return point;
    }

    private double coordinate(String text) {
        var degrees = Text.number(text);
        if (!text.isBlank() && Double.isNaN(degrees)) {
            stumble.run();
        }
        return degrees;
    }
}
