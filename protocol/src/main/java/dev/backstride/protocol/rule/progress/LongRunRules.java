package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.ADHERENCE_LOW;
import static dev.backstride.events.decision.Code.EPISODE_LONG;
import static dev.backstride.events.decision.Code.ESC_CLINICIAN_REVIEW;
import static dev.backstride.events.decision.Code.LADDER_EXHAUSTED;
import static dev.backstride.events.decision.Code.R3_NOT_TRIED;
import static dev.backstride.events.decision.Code.R3_TRIAL_EXTENDED;

import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.util.Optional;

/** What has gone on for too long without getting better. */
final class LongRunRules {

    private LongRunRules() {}

    /** At a conclusive bout that was not worse at 24 h. */
    static Optional<Move> tooLong(Evidence evidence, Active active) {
        if (!evidence.judgement().conclusive() || evidence.judgement().worse() || !goesOn(evidence, active)) {
            return Optional.empty();
        }
        return active.climb().stay().isTop() ? topRung(evidence, active) : episode(evidence, active);
    }

    /** Whether the last three conclusive bouts persist and are not improved. */
    private static boolean goesOn(Evidence evidence, Active active) {
        var numbers = evidence.numbers().trial();
        var peaks = evidence.history().lastConclusive(numbers.judged()).stream()
                .map(PastBout::peak)
                .toList();
        return Peaks.persist(peaks, numbers)
                && !Peaks.improved(peaks, active.climb().stay().entryPeak(), numbers);
    }

    /** eight weeks on rung 3, followed or not. */
    private static Optional<Move> topRung(Evidence evidence, Active active) {
        var numbers = evidence.numbers().strength();
        var stay = active.climb().stay();
        if (evidence.at().isBefore(stay.since().plus(numbers.full()))) {
            return Optional.empty();
        }
        var weeks = evidence.strength().adherentWeeks(stay.since(), evidence.at(), evidence.zone(), numbers);
        if (weeks >= numbers.adherentWeeks()) {
            return Optional.of(Move.of(active.review(evidence.at()), LADDER_EXHAUSTED, ESC_CLINICIAN_REVIEW));
        }
        if (!evidence.at().isBefore(stay.since().plus(numbers.extended()))) {
            return Optional.of(Move.of(active.review(evidence.at()), R3_NOT_TRIED, ESC_CLINICIAN_REVIEW));
        }
        return stay.trial().extended() ? Optional.empty() : Optional.of(extend(active));
    }

    private static Move extend(Active active) {
        var extended = active.with(active.climb().stay().trial().extendedOnce());
        return Move.of(extended, ADHERENCE_LOW, R3_TRIAL_EXTENDED);
    }

    /** eight weeks of an episode on rungs 1 and 2, with enough bouts to tell. */
    private static Optional<Move> episode(Evidence evidence, Active active) {
        var numbers = evidence.numbers().review();
        var recent = evidence.history()
                .endedWithin(numbers.longWindow(), evidence.at())
                .filter(PastBout::conclusive)
                .count();
        var opened = active.climb().episode().openedAt();
        return evidence.at().isBefore(opened.plus(numbers.episodeLong())) || recent < numbers.longBouts()
                ? Optional.empty()
                : Optional.of(Move.of(active.review(evidence.at()), EPISODE_LONG, ESC_CLINICIAN_REVIEW));
    }
}
