package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Symptom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it felt during a bout.
 *
 * @param peak the highest level, 0 to 10
 * @param limped whether the walk or run changed
 * @param side which side, where said
 * @param where which part of the bout, where said
 * @param facts the reports it comes from
 */
public record InRun(
        int peak,
        boolean limped,
        @Nullable Side side,
        @Nullable Phase where,
        List<String> facts) {

    public InRun {
        facts = List.copyOf(facts);
    }

    public static InRun of(Symptom symptom) {
        return new InRun(
                symptom.level(),
                Boolean.TRUE.equals(symptom.gaitAltered()) || Boolean.FALSE.equals(symptom.tolerable()),
                symptom.side(),
                symptom.where(),
                List.of(symptom.id()));
    }

    /** Two runs of one bout: the higher level, the later words. */
    InRun joinedBy(InRun later) {
        var both = new ArrayList<>(facts);
        both.addAll(later.facts);
        return new InRun(
                Math.max(peak, later.peak),
                limped || later.limped,
                later.side == null ? side : later.side,
                later.where == null ? where : later.where,
                both);
    }

    /** Whether it names one side. */
    public boolean isOneSided() {
        return side == Side.LEFT || side == Side.RIGHT;
    }
}
