package dev.backstride.recording.run;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Plausibility;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.fit.FitDecoder;
import dev.backstride.recording.fit.FitFlaw;
import dev.backstride.recording.fit.FitSummary;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a FIT file as a run.
 *
 * <p>Rules for files that are not as they should be: one that is cut or damaged is kept and flagged when
 * what could be read of it passes R-01 by itself, and refused otherwise. A wrong or missing size or checksum,
 * and bytes after the end, are flagged. Of several activities in a chain the first with running counts: the
 * same run twice is one run. Without a session message the summary is made from the samples. A file that
 * names no sport is a run at a mean of 1.8 to 6.5 m/s, unless the upload says otherwise.
 */
public final class FitRun {

    private static final double SLOWEST_UNNAMED = 1.8;
    private static final double FASTEST_UNNAMED = 6.5;

    private FitRun() {}

    /** What {@code stream} holds. Fails only as the stream does. */
    public static Reading read(InputStream stream, Claims claims) {
        var file = new ActivityFile();
        var summary = FitDecoder.decode(stream, file);
        return unfit(file.activity(), summary).orElseGet(() -> examine(file, summary, claims));
    }

    private static Optional<Reading> unfit(Activity activity, FitSummary summary) {
        if (summary.flaws().contains(FitFlaw.NOT_FIT)) {
            return refused(Refusal.UNREADABLE, "The file does not begin as a FIT file does.");
        }
        if (!activity.isActivity()) {
            return refused(
                    Refusal.NOT_AN_ACTIVITY,
                    "The file is no recording of an activity but a plan, settings or the like.");
        }
        if (activity.isEmpty()) {
            var why = summary.flaws().contains(FitFlaw.TRUNCATED) ? "It ends" : "Its contents end";
            return refused(Refusal.UNREADABLE, "The file holds no samples and no summary. " + why + " too early.");
        }
        if (activity.sessions().isEmpty() && activity.sports().size() > 1) {
            return refused(Refusal.UNREADABLE, "The file holds several sports and ends before it says when each was.");
        }
        return Optional.empty();
    }

    private static Reading examine(ActivityFile file, FitSummary summary, Claims claims) {
        var run = new RunAssembly(file, summary, claims);
        var sport = run.sport();
        if (!sport.isRunning() && !(sport.isOpen() && claims.kind().isPresent())) {
            if (sport.isNamed()) {
                return Refused.of(Refusal.NOT_A_RUN, notARun(sport));
            }
            if (run.speed() < SLOWEST_UNNAMED || run.speed() > FASTEST_UNNAMED) {
                return Refused.of(Refusal.NOT_A_RUN, notARun(run.speed()));
            }
        }
        if (run.start().isEmpty()) {
            return Refused.of(Refusal.START_IMPLAUSIBLE, "The file has no times. Say when the run started.");
        }
        return gate(run.assemble(run.start().get()));
    }

    private static String notARun(Sport sport) {
        var detail = "The file's sport is " + sport.word() + ", not running.";
        return sport.isOpen() ? detail + " If it was a run, say which kind." : detail;
    }

    private static String notARun(double speed) {
        return String.format(
                Locale.ROOT, "The file names no sport, and a mean of %.2f m/s is not taken for running.", speed);
    }

    private static Reading gate(Recording recording) {
        var times = recording.times();
        return Plausibility.examine(times.elapsed(), Optional.of(times.timer()), recording.distanceMeters())
                .or(() -> Plausibility.examineStart(recording.startedAt()))
                .<Reading>map(o -> new Refused(o.reason(), o.detail(), Optional.of(recording)))
                .orElseGet(() -> new Understood(recording));
    }

    private static Optional<Reading> refused(Refusal reason, String detail) {
        return Optional.of(Refused.of(reason, detail));
    }
}
