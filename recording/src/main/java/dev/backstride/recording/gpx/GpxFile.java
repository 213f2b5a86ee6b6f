package dev.backstride.recording.gpx;

import dev.backstride.recording.run.ActivityFile;
import dev.backstride.recording.trail.Point;
import dev.backstride.recording.trail.SportWords;
import dev.backstride.recording.trail.Trail;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;

/** A GPX file, as its elements come in. Waypoints and routes are not looked at. */
final class GpxFile implements ElementSink {

    private final Trail trail = new Trail();
    private final Tracks tracks = new Tracks(trail);
    private final Point point = new Point();
    private boolean inPoint;

    @Override
    public void begin(String name, Attributes attributes) {
        switch (name) {
            case "gpx" -> tracks.writtenBy(attributes.text("creator"));
            case "trk" -> tracks.begin();
            case "trkseg" -> trail.interrupt();
            case "trkpt" -> place(attributes);
            default -> {}
        }
    }

    @Override
    public void end(String name, String parent, Text text) {
        if (inPoint) {
            measure(name, text);
        } else if (name.equals("type") && parent.equals("trk")) {
            tracks.name(SportWords.of(text.toString()));
        } else if (name.equals("gpx")) {
            tracks.close();
        }
    }

    ActivityFile activities() {
        return tracks.activities();
    }

    /** Tracks lie more than a day apart: a clock was set in between. */
    boolean isScattered() {
        return tracks.areScattered();
    }

    /** Coordinates that are no numbers. */
    boolean isNonsense() {
        return trail.isNonsense();
    }

    private void place(Attributes attributes) {
        inPoint = true;
        point.clear();
        point.latitude(coordinate(attributes.text("lat")));
        point.longitude(coordinate(attributes.text("lon")));
    }

    private double coordinate(String text) {
        var degrees = Text.number(text);
        if (!text.isBlank() && Double.isNaN(degrees)) {
            trail.stumble();
        }
        return degrees;
    }

    private void measure(String name, Text text) {
        switch (name) {
            case "time" -> {
                point.time(text.time());
                tracks.locate(text);
            }
            case "ele" -> point.altitude(text.number());
            case "speed" -> point.speed(text.number());
            case "hr", "heartrate" -> point.heartRate(text.number());
            case "cad", "cadence", "RunCadence" -> point.cadence(text.number());
            case "trkpt" -> {
                inPoint = false;
                tracks.add(point);
            }
            default -> {}
        }
    }
}
