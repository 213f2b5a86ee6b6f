package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.fit.FitMessage;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One activity of a FIT file: all that its messages say, in whatever order they came. */
public final class Activity {

    public static final int FILE_ID = 0;

    private static final int SPORT = 12;
    private static final int ACTIVITY = 34;
    private static final int LOCAL_TIME = 5;
    private static final int ACTIVITY_FILE = 4;
    private static final int QUARTER_HOUR = 900;
    /** More sessions than any race has are a broken file's. */
    private static final int MOST_SESSIONS = 64;

    private final long fileType;
    private final long maker;
    private final Device device;
    private final Samples samples = new Samples();
    private final Stops stops = new Stops();
    private final Laps laps = new Laps();
    private final List<Session> sessions = new ArrayList<>();
    private final Set<Sport> sports = new LinkedHashSet<>();
    private Optional<ZoneOffset> offset = Optional.empty();

    private Activity(long fileType, long maker, Device device) {
        this.fileType = fileType;
        this.maker = maker;
        this.device = device;
    }

    /** Of a file that does not say what it is. */
    public static Activity nameless() {
        return new Activity(ACTIVITY_FILE, MISSING, new Device("", ""));
    }

    public static Activity of(FitMessage fileId) {
        return new Activity(fileId.number(0), fileId.number(1), Maker.device(fileId, 1, 2, 8));
    }

    public void accept(FitMessage message) {
        switch (message.global()) {
            case Samples.MESSAGE -> samples.accept(message);
            case Stops.MESSAGE -> stops.accept(message);
            case Laps.MESSAGE -> laps.accept(message);
            case Session.MESSAGE -> add(Session.of(message));
            case SPORT -> name(new Sport(message.number(0), message.number(1)));
            case ACTIVITY -> locate(message.number(LOCAL_TIME), message.timestamp());
            default -> {}
        }
    }

    /** Whether the file calls itself an activity; one that does not say is taken for one. */
    public boolean isActivity() {
        return fileType == ACTIVITY_FILE || fileType == MISSING;
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
    private void add(Session session) {
        sessions.removeIf(
                known -> known.start() == session.start() && known.sport().equals(session.sport()));
        if (sessions.size() < MOST_SESSIONS) {
            sessions.add(session);
        }
    }

    private void name(Sport sport) {
        if (sport.isNamed() && sports.size() < MOST_SESSIONS) {
            sports.add(sport);
        }
    }

    /** Only offsets that exist on Earth; none from COROS is unknown, for it writes UTC as local time. */
    private void locate(long local, long utc) {
        if (local == MISSING || utc == MISSING) {
            return;
        }
        var seconds = local - utc;
        var exists = seconds >= -12 * 3600 && seconds <= 14 * 3600 && seconds % QUARTER_HOUR == 0;
        if (exists && !(seconds == 0 && maker == Maker.COROS)) {
            offset = Optional.of(ZoneOffset.ofTotalSeconds((int) seconds));
        }
    }
}
