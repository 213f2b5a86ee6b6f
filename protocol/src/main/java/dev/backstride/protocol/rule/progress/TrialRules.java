package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.IMPROVING_STAY;
import static dev.backstride.events.decision.Code.NUDGE_TRY_RUNG;
import static dev.backstride.events.decision.Code.PERSISTS_AFTER_TRIAL;
import static dev.backstride.events.decision.Code.RUNG_NOT_REPORTED;
import static dev.backstride.events.decision.Code.RUNG_NOT_TRIED;
import static dev.backstride.events.decision.Code.TRIAL_EXCLUDED_HILL;
import static dev.backstride.events.decision.Code.TRIAL_EXCLUDED_SPIKE;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.climb.Episode;
import dev.backstride.protocol.climb.Trial;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.observation.AdherenceRules;
import java.util.ArrayList;

/** a rung is left upwards only after honest tries, and not tried is never failed. */
final class TrialRules {

    private TrialRules() {}

    /** What a conclusive bout that was not worse means for the trial of the rung. */
    static Move trial(Evidence evidence, Active active, boolean hillExcluded) {
        var stay = active.climb().stay();
        if (!evidence.judgement().conclusive() || !evidence.startedSince(stay.since())) {
            return Move.of(active);
        }
        return switch (AdherenceRules.of(evidence, stay)) {
            case ADHERENT -> tried(evidence, active, hillExcluded);
            case NOT_TRIED -> untried(evidence, active);
            case NOT_REPORTED ->
                evidence.judgement().symptomatic() ? Move.of(active, RUNG_NOT_REPORTED) : Move.of(active);
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

    private static Move untried(Evidence evidence, Active active) {
        var codes = new ArrayList<Code>();
        if (evidence.judgement().symptomatic()) {
            codes.add(RUNG_NOT_TRIED);
        }
        var trial = active.untriedOnce().climb().stay().trial();
        if (isNudgeDue(evidence, active, trial)) {
            codes.add(NUDGE_TRY_RUNG);
            trial = trial.nudgedOnce();
        }
        return new Move(active.with(trial), codes);
    }

    private static boolean isNudgeDue(Evidence evidence, Active active, Trial trial) {
        return !trial.nudged()
                && !active.climb().stay().isTop()
                && trial.peaks().isEmpty()
                && trial.untried() >= evidence.numbers().trial().untried();
    }
}
