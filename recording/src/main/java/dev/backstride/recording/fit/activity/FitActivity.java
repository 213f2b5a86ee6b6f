package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.fit.FitMessage;

/** One activity of a FIT file, filled by its messages in whatever order they come. */
final class FitActivity {

    static final int FILE_ID = 0;
    static final int RECORD = 20;

    private static final int SPORT = 12;
    private static final int SESSION = 18;
    private static final int LAP = 19;
    private static final int EVENT = 21;
    private static final int ACTIVITY = 34;

    private static final int LOCAL_TIME = 5;
    private static final int START = 2;
    private static final int ACTIVITY_FILE = 4;

    private final long maker;
    private final Activity activity;
    private final Records records;

    private FitActivity(long maker, Activity activity) {
        this.maker = maker;
        this.activity = activity;
        this.records = new Records(activity.samples());
    }

    /** Of a file that does not say what it is. */
    static FitActivity nameless() {
        return new FitActivity(MISSING, Activity.nameless());
    }

    /** Of a file that says what it is; one that leaves out its type is taken for an activity. */
    static FitActivity of(FitMessage fileId) {
        var type = fileId.number(0);
        var isActivity = type == ACTIVITY_FILE || type == MISSING;
        return new FitActivity(fileId.number(1), new Activity(isActivity, Maker.device(fileId, 1, 2, 8)));
    }

    void accept(FitMessage message) {
        switch (message.global()) {
            case RECORD -> records.accept(message);
            case EVENT -> TimerEvent.tell(message, activity.stops());
            case LAP -> activity.laps().add(lapStart(message));
            case SESSION -> activity.add(Summary.of(message));
            case SPORT -> activity.announce(Sports.of(message.number(0), message.number(1)));
            case ACTIVITY -> locate(message.number(LOCAL_TIME), message.timestamp());
            default -> {}
        }
    }

    Activity activity() {
        return activity;
    }

    private static long lapStart(FitMessage lap) {
        var start = lap.number(START);
        return start == MISSING ? lap.timestamp() : start;
    }

    /** No offset from COROS is unknown, for it writes UTC as local time. */
    private void locate(long local, long utc) {
        var isUtc = local == utc && maker == Maker.COROS;
        if (local != MISSING && utc != MISSING && !isUtc) {
            activity.locate(local - utc);
        }
    }
}
