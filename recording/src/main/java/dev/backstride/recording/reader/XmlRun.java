package dev.backstride.recording.reader;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.gpx.GpxRun;
import dev.backstride.recording.tcx.TcxRun;
import dev.backstride.recording.xml.XmlDocument;
import java.io.InputStream;
import java.util.Locale;

/** Reads what may be XML, by its root element. */
final class XmlRun {

    private XmlRun() {}

    static Reading read(InputStream stream, Claims claims) {
        var document = XmlDocument.open(stream);
        return switch (document.root().toLowerCase(Locale.ROOT)) {
            case "gpx" -> GpxRun.read(document, claims);
            case "trainingcenterdatabase" -> TcxRun.read(document, claims);
            case "html" ->
                Refused.of(
                        Refusal.UNREADABLE,
                        "The file is a web page, not a recording. Was the download behind a sign-in?");
            case "healthdata" ->
                Refused.of(
                        Refusal.UNREADABLE,
                        "The file is Apple Health's export of everything. ./backstride import reads it where it lies and sends the runs; or send a run's route, a GPX file of the folder workout-routes beside it.");
            default ->
                Refused.of(
                        Refusal.UNREADABLE,
                        "The file is no recording in a format that is read here: FIT, GPX or TCX, plain, gzipped or alone in a zip archive.");
        };
    }
}
