package dev.backstride.protocol.rule.progress;

import dev.backstride.protocol.configuration.SettlingNumbers;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Paused;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.time.Instant;
import java.util.Optional;

/** Quiet again: settling and closing. */
public final class SettlingRules {

    private SettlingRules() {}

    /** Five quiet conclusive bouts, and no peak of 2 for 14 days. */
    public static Optional<Move> settle(Evidence evidence, Climbing climbing) {
        if (!evidence.judgement().conclusive() || !isQuiet(evidence)) {
            return Optional.empty();
        }
        return switch (climbing) {
            case Active active -> Optional.of(settled(active.settle(evidence.at())));
            case Reviewed reviewed ->
                reviewed.flagged() ? Optional.empty() : Optional.of(settled(reviewed.settle(evidence.at())));
            case Maintained _, Paused _ -> Optional.empty();
        };
    }

    private static Move settled(Maintained settled) {
        return Move.of(settled, LadderCodes.settled(settled.climb().stay().rung()));
    }

    private static boolean isQuiet(Evidence evidence) {
        var numbers = evidence.numbers().settling();
        var last = evidence.history().lastConclusive(numbers.quietBouts());
        if (last.size() < numbers.quietBouts()) {
            return false;
        }
        for (var bout : last) {
            if (!isQuiet(bout, numbers)) {
                return false;
            }
        }
        return evidence.history().peakAfter(evidence.at().minus(numbers.quietFor()), evidence.at())
                <= numbers.quietPeak();
    }

    private static boolean isQuiet(PastBout bout, SettlingNumbers numbers) {
        return bout.peak() <= numbers.quietPeak() && !bout.worse() && !bout.intolerable();
    }

    /** Nothing felt for 30 days, and at least four conclusive bouts to know it by. */
    public static boolean isOver(History history, Instant at, SettlingNumbers numbers) {
        var from = at.minus(numbers.clearFor());
        return history.peakAfter(from, at) == 0 && history.conclusiveAfter(from, at) >= numbers.clearBouts();
    }
}
