package dev.backstride.recording.run;

import dev.backstride.recording.Plausibility;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Samples;
import dev.backstride.recording.fit.FitMessage;
import dev.backstride.recording.fit.FitSink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A FIT file of activities, as its messages come in. Several may be chained: the first run that passes R-01
 * counts, or the first run when none does. Parts of a chain without a file type of their own belong to the
 * activity before them.
 */
final class ActivityFile implements FitSink {

    private Activity activity = Activity.nameless();
    private @Nullable Activity lesser;
    private int part;
    private boolean filled;
    private boolean settled;
    private boolean more;

    @Override
    public void accept(FitMessage message) {
        if (message.global() == Activity.FILE_ID) {
            begin(message);
        } else {
            filled |= message.global() == Samples.MESSAGE;
            if (!settled) {
                activity.accept(message);
            }
        }
    }

    Activity activity() {
        return lesser == null || isRun(activity) ? activity : lesser;
    }

    /** Other activities are in the file, before or after this one. */
    boolean hasMore() {
        return more;
    }

    /** A file's type stands once in each part and before its samples; anywhere else it is damage. */
    private void begin(FitMessage fileId) {
        var first = fileId.part() > part && !(part == 0 && filled);
        part = fileId.part();
        if (first) {
            begin(Activity.of(fileId));
        }
    }

    private void begin(Activity next) {
        more |= !activity.isEmpty() && next.isActivity();
        settled = settled || isRun(activity);
        if (!settled) {
            if (lesser == null && !activity.isEmpty() && RunningPart.isIn(activity)) {
                lesser = activity;
            }
            activity = next;
        }
    }

    private static boolean isRun(Activity activity) {
        if (activity.isEmpty() || !RunningPart.isIn(activity)) {
            return false;
        }
        var part = RunningPart.of(activity);
        var totals = Totals.of(activity, part, Tally.of(activity.samples().track(), part.spans()));
        return Plausibility.examine(totals.span(), Optional.of(totals.running()), totals.metres())
                .isEmpty();
    }
}
