package dev.backstride.recording.activity;

import dev.backstride.recording.fit.FitMessage;
import dev.backstride.recording.fit.FitSink;

/**
 * A FIT file of activities, as its messages come in. Several may be chained: the first with running in it
 * counts. Parts of a chain that name no file type of their own belong to the activity before them.
 */
final class ActivityFile implements FitSink {

    private Activity activity = Activity.nameless();
    private boolean begun;
    private boolean settled;
    private boolean more;

    @Override
    public void accept(FitMessage message) {
        if (message.global() == Activity.FILE_ID) {
            begin(message);
        } else if (!settled) {
            activity.accept(message);
        }
    }

    Activity activity() {
        return activity;
    }

    /** Other activities are in the file, before or after this one. */
    boolean hasMore() {
        return more;
    }

    private void begin(FitMessage fileId) {
        if (begun && !activity.isEmpty()) {
            more = true;
            settled |= RunningPart.isIn(activity);
        }
        if (!settled) {
            activity = Activity.of(fileId);
        }
        begun = true;
    }
}
