package dev.backstride.recording.run;

import dev.backstride.recording.Flag;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.fit.FitFlaw;
import dev.backstride.recording.fit.FitSummary;
import java.util.EnumSet;
import java.util.Set;

/** What a reader should know of a FIT file, gathered from the container and its contents. */
final class Flags {

    private Flags() {}

    static Set<Flag> of(ActivityFile file, FitSummary summary, RunningPart part) {
        var activity = file.activity();
        var flags = EnumSet.noneOf(Flag.class);
        summary.flaws().forEach(flaw -> flags.add(of(flaw)));
        add(flags, Flag.MORE_ACTIVITIES, file.hasMore());
        add(flags, Flag.SUMMARY_FROM_SAMPLES, part.sessions().isEmpty());
        add(flags, Flag.TIME_JUMPED, activity.samples().hasJumped());
        add(flags, Flag.SAMPLES_CUT, activity.samples().isCut());
        add(flags, Flag.SPORT_NOT_STATED, !part.sport().isRunning());
        var sessions = activity.sessions().stream().map(Session::sport);
        add(
                flags,
                Flag.OTHER_SPORTS,
                sessions.anyMatch(s -> s.number() != part.sport().number()));
        var runs = activity.sessions().stream()
                .map(Session::sport)
                .filter(s -> s.number() == part.sport().number());
        add(flags, Flag.MORE_ACTIVITIES, runs.count() > part.sessions().size());
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private static Flag of(FitFlaw flaw) {
        return switch (flaw) {
            case HEADER_CHECKSUM -> Flag.HEADER_CHECKSUM_WRONG;
            case FILE_CHECKSUM -> Flag.FILE_CHECKSUM_WRONG;
            case TRUNCATED -> Flag.TRUNCATED;
            case NOT_FIT, DAMAGED -> Flag.DAMAGED;
            case SIZE -> Flag.SIZE_NOT_STATED;
            case TRAILING_BYTES -> Flag.TRAILING_BYTES;
        };
    }
}
