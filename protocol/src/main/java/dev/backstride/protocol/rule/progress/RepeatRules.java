package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.ESC_CLINICIAN_REVIEW;
import static dev.backstride.events.decision.Code.REPEAT_INTOLERABLE;
import static dev.backstride.events.decision.Code.REPEAT_WORSE_24H;
import static dev.backstride.events.decision.Code.UNCHANGED_AFTER_WORSE;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.configuration.ReviewNumbers;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same thing again: repeating what made it worse is the one clear error. */
public final class RepeatRules {

    private RepeatRules() {}

    /** R-24, at a run: as long as the one that made it worse, and no slower a start. */
    public static List<Code> unchanged(Bout bout, History history, ReviewNumbers numbers) {
        var sore = history.latestConclusive();
        var start = bout.preparation().start();
        if (sore == null
                || !sore.worse()
                || sore.endedAt().isBefore(bout.effort().endedAt().minus(numbers.sameAgain()))
                || !isAsLongAs(bout, sore, numbers)) {
            return List.of();
        }
        return start == StartClass.USUAL || start == StartClass.FAST ? List.of(UNCHANGED_AFTER_WORSE) : List.of();
    }

    public static boolean isAsLongAs(Bout bout, PastBout other, ReviewNumbers numbers) {
        return 100L * bout.effort().distanceMeters() >= (long) numbers.sameDistancePercent() * other.distanceMeters();
    }

    /** Bouts honestly worse at 24 h in the last 28 days and since the last clearance, oldest first. */
    public static List<PastBout> honestlyWorse(Evidence evidence) {
        return evidence.history()
                .endedWithin(evidence.numbers().review().worseWindow(), evidence.at())
                .filter(PastBout::isHonestlyWorse)
                .filter(bout -> evidence.isAfterClearance(bout.endedAt()))
                .toList();
    }

    /** worse at 24 h for the third time in 28 days. */
    public static Optional<Move> thirdWorse(Evidence evidence, Active active) {
        if (!evidence.isHonestlyWorse()
                || honestlyWorse(evidence).size() < evidence.numbers().review().worseForReview()) {
            return Optional.empty();
        }
        return Optional.of(Move.of(active.review(evidence.at()), REPEAT_WORSE_24H, ESC_CLINICIAN_REVIEW));
    }

    /** R-25, at a final decision: intolerable for the second time in 14 days. */
    public static Optional<Move> secondIntolerable(Evidence evidence, Active active) {
        if (evidence.judgement().verdict() != Verdict.INTOLERABLE) {
            return Optional.empty();
        }
        var earlier = evidence.history().bouts();
        return secondIntolerable(
                evidence.bout(),
                earlier.subList(0, earlier.size() - 1),
                active,
                evidence.at(),
                evidence.cleared(),
                evidence.numbers().review());
    }

    /** {@code bout} is intolerable, and one before it was in 14 days, or a clearance is that recent. */
    public static Optional<Move> secondIntolerable(
            Bout bout,
            List<PastBout> earlier,
            Active active,
            Instant at,
            @Nullable Instant cleared,
            ReviewNumbers numbers) {
        var ended = bout.effort().endedAt();
        var from = at.minus(numbers.intolerableWindow());
        var freshlyCleared =
                cleared != null && ended.isAfter(cleared) && !ended.isAfter(cleared.plus(numbers.intolerableWindow()));
        var before = earlier.stream()
                .filter(PastBout::intolerable)
                .filter(past -> past.endedWithin(from, at))
                .filter(past -> cleared == null || past.endedAt().isAfter(cleared))
                .count();
        return freshlyCleared || before + 1 >= numbers.intolerable()
                ? Optional.of(Move.of(active.review(at), REPEAT_INTOLERABLE, ESC_CLINICIAN_REVIEW))
                : Optional.empty();
    }
}
