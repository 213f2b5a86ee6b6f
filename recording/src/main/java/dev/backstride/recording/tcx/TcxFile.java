package dev.backstride.recording.tcx;

import dev.backstride.recording.run.ActivityFile;
import dev.backstride.recording.trail.Point;
import dev.backstride.recording.trail.SportWords;
import dev.backstride.recording.trail.Trail;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;
import dev.backstride.recording.xml.XmlTime;
import java.util.Optional;

/** A TCX file, as its elements come in. Courses and workouts are not looked at. */
final class TcxFile implements ElementSink {

    /** What the elements that come in belong to. */
    private enum Place {
        FILE,
        ACTIVITY,
        LAP,
        TRACK,
        POINT
    }

    private final Trail trail = new Trail();
    private final Activities activities = new Activities(trail);
    private final Point point = new Point();
    private Place place = Place.FILE;
    private Lap lap = new Lap(Optional.empty());
    private String device = "";

    @Override
    public void begin(String name, Attributes attributes) {
        switch (place) {
            case FILE -> beginInFile(name, attributes);
            case ACTIVITY -> beginInActivity(name, attributes);
            case LAP -> beginInLap(name);
            case TRACK -> beginInTrack(name);
            case POINT -> {}
        }
    }

    @Override
    public void end(String name, String parent, Text text) {
        switch (place) {
            case FILE -> endInFile(name, parent, text);
            case ACTIVITY -> endInActivity(name, parent, text);
            case LAP -> endInLap(name, parent, text);
            case TRACK -> place = name.equals("Track") ? Place.LAP : place;
            case POINT -> endInPoint(name, parent, text);
        }
    }

    ActivityFile activities() {
        return activities.activities();
    }

    boolean hasActivities() {
        return activities.areAny();
    }

    /** Coordinates that are no numbers. */
    boolean isNonsense() {
        return trail.isNonsense();
    }

    private void beginInFile(String name, Attributes attributes) {
        if (name.equals("MultiSportSession")) {
            activities.beginRace();
        } else if (name.equals("Activity")) {
            place = Place.ACTIVITY;
            device = "";
            activities.begin(SportWords.of(attributes.text("Sport")));
        }
    }

    private void beginInActivity(String name, Attributes attributes) {
        if (name.equals("Lap")) {
            place = Place.LAP;
            var start = XmlTime.of(attributes.text("StartTime"));
            lap = new Lap(start);
            activities.beginLap(start);
            activities.locate(XmlTime.offset(attributes.text("StartTime")));
        }
    }

    private void beginInLap(String name) {
        if (name.equals("Track")) {
            place = Place.TRACK;
            activities.beginTrack();
        }
    }

    private void beginInTrack(String name) {
        if (name.equals("Trackpoint")) {
            place = Place.POINT;
            point.clear();
        }
    }

    private void endInFile(String name, String parent, Text text) {
        if (name.equals("MultiSportSession")) {
            activities.endRace();
        } else if (name.equals("Name") && parent.equals("Author")) {
            activities.writtenBy(text.toString());
        }
    }

    private void endInActivity(String name, String parent, Text text) {
        if (name.equals("Name") && parent.equals("Creator")) {
            device = text.toString();
        } else if (name.equals("Activity")) {
            place = Place.FILE;
            activities.end(device);
        }
    }

    private void endInLap(String name, String parent, Text text) {
        if (name.equals("Lap")) {
            place = Place.ACTIVITY;
            activities.endLap(lap);
        } else {
            lap.end(name, parent, text);
        }
    }

    private void endInPoint(String name, String parent, Text text) {
        switch (name) {
            case "Time" -> point.time(text.time());
            case "LatitudeDegrees" -> point.latitude(coordinate(text));
            case "LongitudeDegrees" -> point.longitude(coordinate(text));
            case "AltitudeMeters" -> point.altitude(text.number());
            case "DistanceMeters" -> point.metres(text.number());
            case "Cadence", "RunCadence" -> point.cadence(text.number());
            case "Speed" -> point.speed(text.number());
            case "Value" -> endValue(parent, text);
            case "Trackpoint" -> endPoint();
            default -> {}
        }
    }

    private void endValue(String parent, Text text) {
        if (parent.equals("HeartRateBpm")) {
            point.heartRate(text.number());
        }
    }

    private void endPoint() {
        place = Place.TRACK;
        if (!activities().isSettled()) {
            trail.add(point);
        }
    }

    private double coordinate(Text text) {
        var degrees = text.number();
        if (Double.isNaN(degrees)) {
            trail.stumble();
        }
        return degrees;
    }
}
