package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bout as known so far.
 *
 * @param effort what it asked
 * @param preparation how it was begun
 * @param felt how it was borne
 * @param pace how fast it was run
 * @param spike its distance against the recent longest
 * @param jumps what it asked much more of than lately
 * @param stride how its steps were
 * @param records ids of the runs and run reports behind it
 */
public record Bout(
        Effort effort,
        Preparation preparation,
        Felt felt,
        Pace pace,
        Spike spike,
        Jumps jumps,
        Stride stride,
        List<String> records) {

    public Bout {
        records = List.copyOf(records);
    }

    public String name() {
        return effort.bout();
    }

    public int peak() {
        return felt.peak();
    }

    /** Whether it came on uphill. */
    public boolean hurtUphill() {
        return felt.during() != null && felt.during().where() == Phase.UPHILL;
    }

    public Bout feeling(Felt now) {
        return new Bout(effort, preparation, now, pace, spike, jumps, stride, records);
    }

    /** The same, and its long steps were hinted at. */
    public Bout hinted() {
        return new Bout(effort, preparation, felt, pace, spike, jumps, stride.hinted(), records);
    }

    /**
     * This bout with a later run joined on.
     *
     * @param start the start as measured over both together; UNKNOWN where it was not
     * @param togetherSpike the distance of both together against the recent longest
     * @param togetherJumps what both together asked much more of than lately
     * @param laterStride the later run's steps, as those of a part of this bout
     */
    public Bout joinedBy(Bout later, StartClass start, Spike togetherSpike, Jumps togetherJumps, Stride laterStride) {
        var both = new ArrayList<>(records);
        both.addAll(later.records);
        return new Bout(
                effort.joinedBy(later.effort),
                preparation.joinedBy(later.preparation, start),
                felt.joinedBy(later.felt.during()),
                pace.joinedBy(later.pace),
                togetherSpike,
                togetherJumps,
                stride.joinedBy(laterStride),
                both);
    }

    /** Ids of every fact known about it. */
    public List<String> facts() {
        var facts = new ArrayList<>(records);
        add(felt.before(), facts);
        add(felt.hour(), facts);
        add(felt.nextDay() == null ? null : felt.nextDay().rating(), facts);
        if (felt.during() != null) {
            facts.addAll(felt.during().facts());
        }
        return facts;
    }

    private static void add(@Nullable Rating rating, List<String> facts) {
        if (rating != null) {
            facts.add(rating.fact());
        }
    }
}
