package dev.backstride.recording.tcx;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.run.RunReading;
import dev.backstride.recording.xml.XmlDocument;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a TCX file as a run.
 *
 * <p>Sums are the laps' where they have any, else the points'. A file that breaks off is refused, as are
 * coordinates that are no numbers. Of several activities the first that passes R-01 counts; those of one
 * multi-sport session are parts of a race, of which the running is taken.
 */
public final class TcxRun {

    private TcxRun() {}

    /** What {@code document} holds. */
    public static Reading read(XmlDocument document, Claims claims) {
        var file = new TcxFile();
        var end = document.tell(file);
        var flaws = end.followed() ? Set.of(Flag.TRAILING_BYTES) : Set.<Flag>of();
        return end.flaw()
                .<Reading>map(flaw -> Refused.of(Refusal.UNREADABLE, "The file " + flaw + "."))
                .or(() -> unfit(file))
                .orElseGet(() -> RunReading.of(Format.TCX, file.activities(), flaws, claims));
    }

    private static Optional<Reading> unfit(TcxFile file) {
        if (!file.hasActivities()) {
            return refused(
                    Refusal.NOT_AN_ACTIVITY, "The file is no recording of an activity but a course or a workout.");
        }
        if (file.isNonsense()) {
            return refused(Refusal.UNREADABLE, "The file's positions are no numbers.");
        }
        if (file.activities().activity().isEmpty()) {
            return refused(Refusal.UNREADABLE, "The file's activity has no laps and no points.");
        }
        return Optional.empty();
    }

    private static Optional<Reading> refused(Refusal reason, String detail) {
        return Optional.of(Refused.of(reason, detail));
    }
}
