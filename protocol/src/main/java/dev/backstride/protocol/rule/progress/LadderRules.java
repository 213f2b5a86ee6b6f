package dev.backstride.protocol.rule.progress;

import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The ladder at a final decision: the first that holds ends it, else the trial goes on. */
public final class LadderRules {

    private static final List<BiFunction<Evidence, Active, Optional<Move>>> FIRST_THAT_HOLDS =
            List.of(RepeatRules::thirdWorse, RepeatRules::secondIntolerable, WorseRules::worse);

    private LadderRules() {}

    public static Move climb(Evidence evidence, Active active, boolean hillExcluded) {
        for (var rule : FIRST_THAT_HOLDS) {
            var move = rule.apply(evidence, active);
            if (move.isPresent()) {
                return move.get();
            }
        }
        var tried = TrialRules.trial(evidence, active, hillExcluded);
        var steppedUp = !tried.to().standing().equals(active.standing());
        if (steppedUp || !(tried.to() instanceof Active still)) {
            return tried;
        }
        return LongRunRules.tooLong(evidence, still)
                .map(move -> move.after(tried.codes()))
                .orElse(tried);
    }
}
