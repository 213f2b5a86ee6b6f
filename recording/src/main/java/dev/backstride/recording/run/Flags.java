package dev.backstride.recording.run;

import dev.backstride.recording.Flag;
import dev.backstride.recording.activity.Session;
import java.util.EnumSet;
import java.util.Set;

/** What a reader should know of a file, gathered from the container and its contents. */
final class Flags {

    private Flags() {}

    static Set<Flag> of(ActivityFile file, RunningPart part, Set<Flag> flaws) {
        var activity = file.activity();
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(flaws);
        add(flags, Flag.MORE_ACTIVITIES, file.hasMore());
        add(flags, Flag.SUMMARY_FROM_SAMPLES, part.sessions().stream().noneMatch(Session::isSummary));
        add(flags, Flag.TIME_JUMPED, activity.samples().hasJumped());
        add(flags, Flag.SAMPLES_CUT, activity.samples().isCut());
        add(flags, Flag.SPORT_NOT_STATED, !part.sport().isRunning());
        var sessions = activity.sessions().stream().map(Session::sport);
        add(flags, Flag.OTHER_SPORTS, sessions.anyMatch(sport -> !sport.isLike(part.sport())));
        var runs = activity.sessions().stream().map(Session::sport).filter(sport -> sport.isLike(part.sport()));
        add(flags, Flag.MORE_ACTIVITIES, runs.count() > part.sessions().size());
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
