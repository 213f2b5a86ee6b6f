package dev.backstride.stack.demo.plot;

import static dev.backstride.events.fact.Change.LITTLE_WORSE;
import static dev.backstride.events.fact.Change.MUCH_WORSE;
import static dev.backstride.events.fact.Change.SAME;

import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import dev.backstride.recording.Format;
import dev.backstride.recording.generator.Opening;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** What happens: a good day, tightness, a worse day, a red flag, and a run in spite of it. */
public final class Plot {

    /** Runs before the story begins: how many days before, and metres. */
    public record Earlier(int daysBefore, int metres) {}

    /** Local time at which the runner joins on the first day. */
    public static final LocalTime JOINS = LocalTime.of(6, 0);

    /** From the worse answer to the red flag. */
    public static final Duration UNTIL_FLAG = Duration.ofMinutes(75);

    /** From the red flag to its acknowledgement. */
    public static final Duration UNTIL_ACKNOWLEDGED = Duration.ofMinutes(9);

    private static final int[] EARLIER_METRES = {8000, 6500, 9200, 7000, 10000, 6200, 8800, 7600};
    private static final Feeling QUIET = new Feeling(0, SAME);

    private Plot() {}

    /** Eight runs, three days apart, the last three days before the story. */
    public static List<Earlier> earlier() {
        return IntStream.range(0, EARLIER_METRES.length)
                .mapToObj(i -> new Earlier(3 * (EARLIER_METRES.length - i), EARLIER_METRES[i]))
                .toList();
    }

    /** The runs that are asked about, in order. */
    public static List<Outing> outings() {
        return List.of(goodDay(), tightness(), worseDay());
    }

    private static Outing goodDay() {
        return new Outing(
                1,
                "An easy run on a good day",
                0,
                LocalTime.of(7, 0),
                Duration.ofMinutes(45),
                Format.FIT,
                Opening.SLOWER,
                0,
                Side.UNKNOWN,
                Phase.UNKNOWN,
                QUIET,
                QUIET);
    }

    private static Outing tightness() {
        return new Outing(
                2,
                "An evening run, and the lower back gets tight",
                1,
                LocalTime.of(17, 0),
                Duration.ofMinutes(50),
                Format.GPX,
                Opening.AS_USUAL,
                3,
                Side.LEFT,
                Phase.END,
                new Feeling(2, SAME),
                new Feeling(2, SAME));
    }

    private static Outing worseDay() {
        return new Outing(
                3,
                "Another run, and the back takes it badly",
                3,
                LocalTime.of(17, 30),
                Duration.ofMinutes(50),
                Format.TCX,
                Opening.FASTER,
                2,
                Side.LEFT,
                Phase.MIDDLE,
                new Feeling(2, LITTLE_WORSE),
                new Feeling(5, MUCH_WORSE));
    }

    /** The run after the stop, about which nobody is asked. */
    public static Outing inSpite() {
        return new Outing(
                4,
                "A run in spite of the stop",
                6,
                LocalTime.of(9, 0),
                Duration.ofMinutes(30),
                Format.FIT,
                Opening.SLOWER,
                0,
                Side.UNKNOWN,
                Phase.UNKNOWN,
                QUIET,
                QUIET);
    }
}
