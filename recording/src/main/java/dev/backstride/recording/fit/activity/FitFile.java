package dev.backstride.recording.fit.activity;

import dev.backstride.recording.fit.FitMessage;
import dev.backstride.recording.fit.FitSink;
import dev.backstride.recording.run.ActivityFile;

/**
 * A FIT file of activities, as its messages come in. Several may be chained; parts of a chain without a file
 * type of their own belong to the activity before them.
 */
final class FitFile implements FitSink {

    private FitActivity current = FitActivity.nameless();
    private final ActivityFile file = new ActivityFile(current.activity());
    private int part;
    private boolean filled;

    @Override
    public void accept(FitMessage message) {
        if (message.global() == FitActivity.FILE_ID) {
            begin(message);
        } else {
            filled |= message.global() == FitActivity.RECORD;
            if (!file.isSettled()) {
                current.accept(message);
            }
        }
    }

    ActivityFile activities() {
        return file;
    }

    /** A file's type stands once in each part and before its samples; anywhere else it is damage. */
    private void begin(FitMessage fileId) {
        var first = fileId.part() > part && !(part == 0 && filled);
        part = fileId.part();
        if (first) {
            current = FitActivity.of(fileId);
            file.begin(current.activity());
        }
    }
}
