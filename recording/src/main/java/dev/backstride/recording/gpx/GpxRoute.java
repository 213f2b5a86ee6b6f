package dev.backstride.recording.gpx;

import dev.backstride.recording.trail.Point;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.Text;
import dev.backstride.recording.xml.XmlDocument;
import java.io.InputStream;
import java.util.function.Consumer;

/** A GPX file as the way of a run that is known from elsewhere: its points and nothing else. */
public final class GpxRoute implements ElementSink {

    private final PointReader points = new PointReader(() -> {});
    private final Consumer<Point> taker;

    private GpxRoute(Consumer<Point> taker) {
        this.taker = taker;
    }

    /**
     * Tells the points of a file; one serves them all.
     *
     * @return whether it is one, to its end
     */
    public static boolean tell(InputStream file, Consumer<Point> taker) {
        var document = XmlDocument.open(file);
        return document.root().equals("gpx")
                && document.tell(new GpxRoute(taker)).flaw().isEmpty();
    }

    @Override
    public void begin(String name, Attributes attributes) {
        if (name.equals(PointReader.ELEMENT)) {
            points.begin(attributes);
        }
    }

    @Override
    public void end(String name, String parent, Text text) {
        if (points.isInPoint() && points.end(name, text)) {
            taker.accept(points.point());
        }
    }
}
