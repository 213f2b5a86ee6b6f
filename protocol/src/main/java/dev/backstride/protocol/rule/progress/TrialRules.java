package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.IMPROVING_STAY;
import static dev.backstride.events.decision.Code.NUDGE_TRY_RUNG;
import static dev.backstride.events.decision.Code.PERSISTS_AFTER_TRIAL;
import static dev.backstride.events.decision.Code.RUNG_NOT_REPORTED;
import static dev.backstride.events.decision.Code.RUNG_NOT_TRIED;
import static dev.backstride.events.decision.Code.TRIAL_EXCLUDED_HILL;
import static dev.backstride.events.decision.Code.TRIAL_EXCLUDED_SPIKE;

import dev.backstride.protocol.climb.Episode;
import dev.backstride.protocol.climb.Stay;
import dev.backstride.protocol.climb.Trial;
import dev.backstride.protocol.configuration.TrialNumbers;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.observation.AdherenceRules;

/** a rung is left upwards only after honest tries, and not tried is never failed. */
final class TrialRules {

    private TrialRules() {}

    /** What a conclusive bout that was not worse means for the trial of the rung. */
    static Move trial(Evidence evidence, Active active, boolean hillExcluded) {
        if (!evidence.judgement().conclusive()) {
            return Move.of(active);
        }
        var weighed = evidence.startedSince(active.climb().stay().since())
                ? onTheRung(evidence, active, hillExcluded)
                : Move.of(active);
        return nudged(weighed, evidence.numbers().trial());
    }

    private static Move onTheRung(Evidence evidence, Active active, boolean hillExcluded) {
        var symptomatic = evidence.judgement().symptomatic();
        return switch (AdherenceRules.of(evidence, active.climb().stay())) {
            case ADHERENT -> tried(evidence, active, hillExcluded);
            case NOT_TRIED ->
                symptomatic ? Move.of(active.untriedOnce(), RUNG_NOT_TRIED) : Move.of(active.untriedOnce());
            case NOT_REPORTED -> symptomatic ? Move.of(active, RUNG_NOT_REPORTED) : Move.of(active);
        };
    }

    private static Move tried(Evidence evidence, Active active, boolean hillExcluded) {
        if (hillExcluded) {
            return Move.of(active, TRIAL_EXCLUDED_HILL);
        }
        if (evidence.bout().spike().isSpike()) {
            return Move.of(active, TRIAL_EXCLUDED_SPIKE);
        }
        var trial = active.climb().stay().trial().tried(evidence.bout().peak());
        var entered = active.with(trial);
        return active.climb().stay().isTop() ? Move.of(entered) : judge(evidence, entered, trial);
    }

    private static Move judge(Evidence evidence, Active active, Trial trial) {
        var numbers = evidence.numbers().trial();
        var recurs = active.climb().episode().kind() == Episode.Kind.RECURRENCE;
        var peaks = trial.last(numbers.judged());
        if (trial.peaks().size() < (recurs ? numbers.leastInRecurrence() : numbers.least())
                || !Peaks.persist(peaks, numbers)) {
            return Move.of(active);
        }
        var stay = active.climb().stay();
        if (Peaks.improved(peaks, stay.entryPeak(), numbers) && trial.peaks().size() < numbers.most()) {
            return Move.of(active, IMPROVING_STAY);
        }
        return Move.of(
                active.stepUp(evidence.bout().peak(), evidence.at()),
                LadderCodes.steppedUpTo(stay.rung() + 1),
                PERSISTS_AFTER_TRIAL);
    }

    /** the nudge may fall on any conclusive bout, once three are known as not tried and none was. */
    private static Move nudged(Move move, TrialNumbers numbers) {
        if (!(move.to() instanceof Active active) || !isNudgeDue(active.climb().stay(), numbers)) {
            return move;
        }
        var nudged = active.with(active.climb().stay().trial().nudgedOnce());
        return Move.of(nudged, NUDGE_TRY_RUNG).after(move.codes());
    }

    private static boolean isNudgeDue(Stay stay, TrialNumbers numbers) {
        var trial = stay.trial();
        return !trial.nudged() && !stay.isTop() && trial.peaks().isEmpty() && trial.untried() >= numbers.untried();
    }
}
