package dev.backstride.protocol.rule.progress;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.ladder.Climbing;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of the ladder, or standing still, and why.
 *
 * @param to where the runner stands then
 * @param codes the reasons
 */
public record Move(Climbing to, List<Code> codes) {

    public Move {
        codes = List.copyOf(codes);
    }

    public static Move of(Climbing to, Code... codes) {
        return new Move(to, List.of(codes));
    }

    /** The same with reasons given before these. */
    public Move after(List<Code> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(codes);
        return new Move(to, all);
    }
}
