package dev.backstride.recording.fit.activity;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.fit.FitDecoder;
import dev.backstride.recording.fit.FitFlaw;
import dev.backstride.recording.fit.FitSummary;
import dev.backstride.recording.run.RunReading;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a FIT file as a run.
 *
 * <p>Rules for files that are not as they should be: one that is cut or damaged is kept and flagged when
 * what could be read of it passes R-01 by itself, and refused otherwise. A wrong or missing size or checksum,
 * and bytes after the end, are flagged. Of several activities in a chain the first with running counts: the
 * same run twice is one run. Without a session message the summary is made from the samples.
 */
public final class FitRun {

    private FitRun() {}

    /** What {@code stream} holds. Fails only as the stream does. */
    public static Reading read(InputStream stream, Claims claims) {
        var file = new FitFile();
        var summary = FitDecoder.decode(stream, file);
        var activities = file.activities();
        return unfit(activities.activity(), summary)
                .orElseGet(() -> RunReading.of(
                        Format.FIT,
                        activities,
                        summary.flaws().stream().map(FitRun::flag).collect(Collectors.toSet()),
                        claims));
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

    private static Optional<Reading> refused(Refusal reason, String detail) {
        return Optional.of(Refused.of(reason, detail));
    }

    private static Flag flag(FitFlaw flaw) {
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
