package dev.backstride.recording.activity;

import dev.backstride.recording.Recording.Device;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One activity of a file: all that the file says of it, in whatever order it came. */
public final class Activity {

    private static final int QUARTER_HOUR = 900;

    /** More sessions than any race has are a broken file's. */
    private static final int MOST_SESSIONS = 64;

    private final boolean isActivity;
    private final Samples samples = new Samples();
    private final Stops stops = new Stops();
    private final Laps laps = new Laps();
    private final List<Session> sessions = new ArrayList<>();
    private final Set<Sport> sports = new LinkedHashSet<>();
    private Device device;
    private Optional<ZoneOffset> offset = Optional.empty();

    /**
     * @param isActivity whether the file calls it an activity, as against a plan or a course
     */
    public Activity(boolean isActivity, Device device) {
        this.isActivity = isActivity;
        this.device = device;
    }

    /** Of a file that does not say what it is: taken for an activity. */
    public static Activity nameless() {
        return new Activity(true, new Device("", ""));
    }

    public boolean isActivity() {
        return isActivity;
    }

    public boolean isEmpty() {
        return samples.count() == 0 && sessions.isEmpty();
    }

    public Device device() {
        return device;
    }

    public Samples samples() {
        return samples;
    }

    public Stops stops() {
        return stops;
    }

    public Laps laps() {
        return laps;
    }

    public List<Session> sessions() {
        return sessions;
    }

    /** The sports that were announced outside sessions, in order. */
    public Set<Sport> sports() {
        return sports;
    }

    public Optional<ZoneOffset> offset() {
        return offset;
    }

    /** Some watches write a session again when they finish it: the last word counts. */
    public void add(Session session) {
        sessions.removeIf(
                known -> known.start().equals(session.start()) && known.sport().equals(session.sport()));
        if (sessions.size() < MOST_SESSIONS) {
            sessions.add(session);
        }
    }

    public void announce(Sport sport) {
        if (sport.isNamed() && sports.size() < MOST_SESSIONS) {
            sports.add(sport);
        }
    }

    /** Says what recorded the activity, where the file does so late. */
    public void recordedBy(Device other) {
        device = other;
    }

    /** Local time was so many seconds ahead of UTC: believed where such an offset exists on Earth. */
    public void locate(long seconds) {
        if (seconds >= -12 * 3600 && seconds <= 14 * 3600 && seconds % QUARTER_HOUR == 0) {
            offset = Optional.of(ZoneOffset.ofTotalSeconds((int) seconds));
        }
    }
}
