package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.CONFOUND_STRENGTH;
import static dev.backstride.events.decision.Code.DWELL_HOLD;
import static dev.backstride.events.decision.Code.ESC_COACH_INFO;
import static dev.backstride.events.decision.Code.R3_WORSE_HOLD;
import static dev.backstride.events.decision.Code.REPEAT_WORSE_UNCHANGED;
import static dev.backstride.events.decision.Code.RUNG_NOT_REPORTED;
import static dev.backstride.events.decision.Code.RUNG_NOT_TRIED;
import static dev.backstride.events.decision.Code.TRIAL_EXCLUDED_SPIKE;
import static dev.backstride.events.decision.Code.WORSE_WHILE_ADHERENT;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.NextDay;
import dev.backstride.protocol.climb.Stay;
import dev.backstride.protocol.configuration.StrengthNumbers;
import dev.backstride.protocol.history.Strength;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.observation.AdherenceRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Worse at 24 h: although the rung was done, or because nothing changed. */
public final class WorseRules {

    private WorseRules() {}

    /** on rung 3, strength work of the last days that is new, or new to the runner, may explain soreness. */
    public static boolean isConfounded(
            Ladder ladder, NextDay nextDay, Instant at, Strength strength, ZoneId zone, StrengthNumbers numbers) {
        if (!(ladder instanceof Active active) || !active.climb().stay().isTop()) {
            return false;
        }
        var isNewTo = !at.isAfter(active.climb().stay().since().plus(numbers.newTo()));
        var date = nextDay.rating().at().atZone(zone).toLocalDate();
        return strength.within(numbers.soreDays(), date, !isNewTo);
    }

    public static List<Code> confounded(Evidence evidence) {
        return evidence.confounded() ? List.of(CONFOUND_STRENGTH) : List.of();
    }

    public static Optional<Move> worse(Evidence evidence, Active active) {
        if (!evidence.isHonestlyWorse()) {
            return Optional.empty();
        }
        var stay = active.climb().stay();
        if (!evidence.startedSince(stay.since())) {
            return Optional.of(Move.of(active));
        }
        return Optional.of(
                switch (AdherenceRules.of(evidence, stay)) {
                    case ADHERENT -> worseWhileAdherent(evidence, active, stay);
                    case NOT_TRIED -> repeatedUnchanged(evidence, active.untriedOnce());
                    case NOT_REPORTED -> Move.of(active, RUNG_NOT_REPORTED);
                });
    }

    private static Move worseWhileAdherent(Evidence evidence, Active active, Stay stay) {
        if (evidence.bout().spike().isSpike()) {
            return Move.of(active, TRIAL_EXCLUDED_SPIKE);
        }
        if (stay.isTop()) {
            return Move.of(active, R3_WORSE_HOLD);
        }
        var dwell = evidence.numbers().trial().dwell();
        if (stay.steppedUpAt() != null
                && evidence.at().isBefore(stay.steppedUpAt().plus(dwell))) {
            return Move.of(active, DWELL_HOLD);
        }
        return Move.of(
                active.stepUp(evidence.bout().peak(), evidence.at()),
                LadderCodes.steppedUpTo(stay.rung() + 1),
                WORSE_WHILE_ADHERENT);
    }

    private static Move repeatedUnchanged(Evidence evidence, Active active) {
        var numbers = evidence.numbers().review();
        var worse = RepeatRules.honestlyWorse(evidence);
        return worse.size() == numbers.worseForCoach()
                        && RepeatRules.isAsLongAs(evidence.bout(), worse.getFirst(), numbers)
                ? Move.of(active, REPEAT_WORSE_UNCHANGED, ESC_COACH_INFO)
                : Move.of(active, RUNG_NOT_TRIED);
    }
}
