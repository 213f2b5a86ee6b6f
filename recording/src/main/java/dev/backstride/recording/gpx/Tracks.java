package dev.backstride.recording.gpx;

import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.run.ActivityFile;
import dev.backstride.recording.trail.Point;
import dev.backstride.recording.trail.Trail;
import dev.backstride.recording.xml.Text;
import dev.backstride.recording.xml.XmlTime;
import java.time.Duration;
import java.time.Instant;

/**
 * The tracks of a GPX file. Those that follow on each other within 30 min in the same sport are one activity
 * with a pause in it; others are activities of their own.
 */
final class Tracks {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Duration DAY = Duration.ofDays(1);

    private final Trail trail;
    private final ActivityFile file;
    private Activity activity = Activity.nameless();
    private Device device = new Device("", "");
    private Sport sport = Sport.UNNAMED;
    private Sport next = Sport.UNNAMED;
    private boolean begins;
    private boolean scattered;

    Tracks(Trail trail) {
        this.trail = trail;
        this.file = new ActivityFile(activity);
        trail.begin(activity);
    }

    /** The program that wrote the file. */
    void writtenBy(String program) {
        device = new Device(program, "");
        activity.recordedBy(device);
    }

    /** A track begins. */
    void begin() {
        begins = true;
        next = Sport.UNNAMED;
    }

    /** The track's sport, which may come after its points. */
    void name(Sport named) {
        next = named;
        if (!begins && !sport.isNamed()) {
            sport = named;
        }
    }

    void add(Point point) {
        if (begins) {
            begins = false;
            point.time().ifPresent(this::begin);
            sport = sport.isNamed() ? sport : next;
        }
        if (!file.isSettled()) {
            trail.add(point);
        }
    }

    /** Where the recorder was, if the first time of an activity has a zone. */
    void locate(Text time) {
        if (trail.first().isEmpty()) {
            var offset = XmlTime.offset(time.toString());
            if (offset != 0) {
                activity.locate(offset);
            }
        }
    }

    /** The activity has all its points. */
    void close() {
        if (trail.first().isPresent()) {
            activity.add(Session.unsummed(sport, trail.first(), trail.seconds()));
        }
    }

    ActivityFile activities() {
        return file;
    }

    boolean areScattered() {
        return scattered;
    }

    private void begin(Instant time) {
        if (trail.first().isEmpty()) {
            return;
        }
        var pause = Duration.between(trail.last(), time);
        scattered |= pause.abs().compareTo(DAY) > 0;
        var follows = !pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0;
        if (!follows || (sport.isNamed() && next.isNamed() && !sport.isLike(next))) {
            close();
            activity = new Activity(true, device);
            sport = Sport.UNNAMED;
            file.begin(activity);
            trail.begin(activity);
        }
    }
}
