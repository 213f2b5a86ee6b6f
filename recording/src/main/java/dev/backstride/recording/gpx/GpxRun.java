package dev.backstride.recording.gpx;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.Remedy;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.run.RunReading;
import dev.backstride.recording.xml.XmlDocument;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a GPX file as a run.
 *
 * <p>GPX has no summary: time and climb follow from the points, and distance from their positions. A file that
 * breaks off is refused, as are points without time and coordinates that are no numbers. Of several activities
 * the first that passes R-01 counts; when none does and they lie more than a day apart, the clock is to blame.
 */
public final class GpxRun {

    private GpxRun() {}

    /** What {@code document} holds. */
    public static Reading read(XmlDocument document, Claims claims) {
        var file = new GpxFile();
        var end = document.tell(file);
        var flaws = end.followed() ? Set.of(Flag.TRAILING_BYTES) : Set.<Flag>of();
        return end.flaw()
                .map(flaw -> "The file " + flaw + ".")
                .or(() -> unfit(file.activities().activity(), file))
                .<Reading>map(detail -> Refused.of(Refusal.UNREADABLE, detail))
                .orElseGet(() -> date(RunReading.of(Format.GPX, file.activities(), flaws, claims), file, claims));
    }

    private static Optional<String> unfit(Activity activity, GpxFile file) {
        if (file.isNonsense()) {
            return Optional.of("The file's positions are no numbers.");
        }
        if (activity.isEmpty()) {
            return Optional.of("The file holds no points of a track.");
        }
        if (activity.sessions().isEmpty()) {
            return Optional.of("The file's points have no times, as those of a planned route.");
        }
        return Optional.empty();
    }

    private static Reading date(Reading reading, GpxFile file, Claims claims) {
        var isScattered = file.isScattered() && claims.startedAt().isEmpty();
        return isScattered && reading instanceof Refused refused && refused.reason() == Refusal.TOO_SHORT
                ? new Refused(
                        Refusal.START_IMPLAUSIBLE,
                        "The file's times jump by more than a day. Say when the run started.",
                        refused.understood(),
                        Optional.of(Remedy.STARTED_AT))
                : reading;
    }
}
