package dev.backstride.recording.health;

import dev.backstride.recording.xml.ElementSink;
import dev.backstride.recording.xml.XmlDocument;
import dev.backstride.recording.xml.XmlEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An export of Apple Health, with all runs that anybody ran. Takes about 50 MB of memory at most, however large it is: what
 * is kept of a run until it is told are its times and four bytes for each heart rate. Not safe to share between threads.
 */
public final class HealthExport {

    private static final String ROOT = "HealthData";

    private final HealthPlace place;
    private final Census census = new Census();
    private final List<String> flaws = new ArrayList<>();

    private HealthExport(HealthPlace place) {
        this.place = place;
    }

    /** Whether a file is one, by its first element: what it is called depends on the phone's language. */
    public static boolean isOne(InputStream file) {
        return XmlDocument.open(file).root().equals(ROOT);
    }

    /**
     * The export at {@code place}, read once to see what is in it.
     *
     * @throws UncheckedIOException when it cannot be read, here and later
     */
    public static HealthExport of(HealthPlace place) {
        var export = new HealthExport(place);
        export.read(export.census).flaw().ifPresent(flaw -> export.flaws.add("The file " + flaw + "."));
        export.census.outings().close();
        export.examine(export.census.undated(), "%,d runs in it do not say when they were.");
        export.examine(export.census.excess(), "It has more runs than anybody ran: the last %,d were left out.");
        return export;
    }

    /** How many runs there are to tell. */
    public int runs() {
        return census.outings().size();
    }

    /** How many workouts are in other sports, a race of several sports among them. */
    public int others() {
        return census.others();
    }

    /** What cannot be told, in sentences: a file that breaks off has what came before. */
    public List<String> flaws() {
        return List.copyOf(flaws);
    }

    /** Tells the runs, in the order of the file. To be called once. */
    public void each(Consumer<HealthRun> taker) {
        read(new Telling(place, census.outings(), taker));
    }

    private void examine(int count, String words) {
        if (count > 0) {
            flaws.add(words.formatted(count));
        }
    }

    private XmlEnd read(ElementSink sink) {
        try (var file = place.open()) {
            return XmlDocument.open(file).tell(sink);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
