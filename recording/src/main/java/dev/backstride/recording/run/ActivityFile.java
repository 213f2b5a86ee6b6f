package dev.backstride.recording.run;

import dev.backstride.recording.Plausibility;
import dev.backstride.recording.activity.Activity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a file, as they come in: the first run that passes R-01 counts, or the first run when none
 * does. Holds two at most.
 */
public final class ActivityFile {

    private Activity activity;
    private @Nullable Activity lesser;
    private boolean settled;
    private boolean more;

    public ActivityFile(Activity first) {
        activity = first;
    }

    /** The activity before has ended and {@code next} begins; what it says counts unless the file is settled. */
    public void begin(Activity next) {
        more |= !activity.isEmpty() && next.isActivity();
        settled = settled || isRun(activity);
        if (!settled) {
            if (lesser == null && !activity.isEmpty() && RunningPart.isIn(activity)) {
                lesser = activity;
            }
            activity = next;
        }
    }

    /** Whether the run was found, so that whatever follows only counts as more. */
    public boolean isSettled() {
        return settled;
    }

    /** The activity that counts. */
    public Activity activity() {
        return lesser == null || isRun(activity) ? activity : lesser;
    }

    /** Other activities are in the file, before or after this one. */
    boolean hasMore() {
        return more;
    }

    private static boolean isRun(Activity activity) {
        if (activity.isEmpty() || !RunningPart.isIn(activity)) {
            return false;
        }
        var part = RunningPart.of(activity);
        var totals = Totals.of(activity, part, new Tallying(activity.samples(), part.spans()));
        return Plausibility.examine(totals.span(), Optional.of(totals.running()), totals.metres())
                .isEmpty();
    }
}
