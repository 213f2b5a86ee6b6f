package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.STRIDE_LONG_HINT;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.rule.FlagRules;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.evidence.PainRules;
import dev.backstride.protocol.rule.observation.StrideRules;
import java.util.ArrayList;
import java.util.List;

/** Opinions about steps, beside what they go with; nothing else changes with them. */
final class Hinting {

    private Hinting() {}

    /** Of an open bout, as soon as it is known to have hurt. */
    static List<Code> provisional(State state, Bout bout) {
        var symptomatic = PainRules.isSymptomatic(bout.felt(), state.history.last(2), state.numbers.pain());
        if (!StrideRules.isLong(bout, symptomatic, state.numbers)) {
            return List.of();
        }
        state.open = bout.hinted();
        return List.of(STRIDE_LONG_HINT);
    }

    /** Of a bout that is over; who is stopped by what is said of it gets no hints. */
    static List<Code> last(State state, Evidence evidence, List<Code> said) {
        if (FlagRules.isStoppedBySide(said, state.isMinor(evidence.at()))) {
            return List.of();
        }
        var bout = evidence.bout();
        var codes = new ArrayList<>(StrideRules.shifted(said, bout, state.strides, state.numbers));
        if (StrideRules.isLong(bout, evidence.judgement().symptomatic(), state.numbers)) {
            codes.add(STRIDE_LONG_HINT);
        }
        return codes;
    }
}
