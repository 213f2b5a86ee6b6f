package dev.backstride.recording.gpx;

import dev.backstride.recording.run.ActivityFile;
import dev.backstride.recording.trail.SportWords;
import dev.backstride.recording.trail.Trail;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;

/** A GPX file, as its elements come in. Waypoints and routes are not looked at. */
final class GpxFile implements ElementSink {

    private final Trail trail = new Trail();
    private final Tracks tracks = new Tracks(trail);
    private final PointReader points = new PointReader(trail::stumble);

    @Override
    public void begin(String name, Attributes attributes) {
        switch (name) {
            case "gpx" -> tracks.writtenBy(attributes.text("creator"));
            case "trk" -> tracks.begin();
            case "trkseg" -> trail.interrupt();
            case PointReader.ELEMENT -> points.begin(attributes);
            default -> {}
        }
    }

    @Override
    public void end(String name, String parent, Text text) {
        if (points.isInPoint()) {
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

    private void measure(String name, Text text) {
        if (name.equals("time")) {
            tracks.locate(text);
        }
        if (points.end(name, text)) {
            tracks.add(points.point());
        }
    }
}
