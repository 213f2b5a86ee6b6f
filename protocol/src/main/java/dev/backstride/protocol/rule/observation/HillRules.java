package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.ASCENT_SPIKE;
import static dev.backstride.events.decision.Code.HILL_INTENSITY_ABOVE_USUAL;
import static dev.backstride.events.decision.Code.HILL_NOT_WARMED;
import static dev.backstride.events.decision.Code.HILL_ROUTINE_USE_LADDER;
import static dev.backstride.events.decision.Code.HILL_WARMUP_OR_INTENSITY;
import static dev.backstride.events.decision.Code.INTENSITY_SPIKE;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.configuration.HillNumbers;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Uphill pain and climbs. */
public final class HillRules {

    private HillRules() {}

    /** climbs at 1.05 times the habitual pace or more; null where neither is known. */
    public static @Nullable Boolean climbedFast(Pace pace, OptionalInt habit, HillNumbers numbers) {
        var climbing = pace.climbing(numbers.climbGrade());
        if (climbing.isEmpty() || habit.isEmpty()) {
            return null;
        }
        return 100L * climbing.getAsInt() >= (long) numbers.intensePercent() * habit.getAsInt();
    }

    /** warm-up and intensity first, and only then the ladder. */
    public static List<Code> uphill(Evidence evidence) {
        var rung = evidence.ladder().standing().rung();
        if (!evidence.judgement().symptomatic() || !evidence.bout().hurtUphill() || rung == null) {
            return List.of();
        }
        var preparation = evidence.bout().preparation();
        var warmed = AdherenceRules.warmUp(preparation, rung, evidence.numbers().start());
        var reasons = new ArrayList<Code>();
        if (warmed == Adherence.NOT_TRIED) {
            reasons.add(HILL_NOT_WARMED);
        }
        if (preparation.climbedFaster()) {
            reasons.add(HILL_INTENSITY_ABOVE_USUAL);
        }
        if (evidence.bout().jumps().ascent()) {
            reasons.add(ASCENT_SPIKE);
        }
        if (!reasons.isEmpty()) {
            if (evidence.bout().jumps().intensity()) {
                reasons.add(INTENSITY_SPIKE);
            }
            reasons.addFirst(HILL_WARMUP_OR_INTENSITY);
            return reasons;
        }
        return warmed == Adherence.ADHERENT && isRoutine(evidence) ? List.of(HILL_ROUTINE_USE_LADDER) : List.of();
    }

    private static boolean isRoutine(Evidence evidence) {
        var numbers = evidence.numbers().hill();
        var hilly = evidence.efforts()
                .before(evidence.bout().effort(), numbers.window())
                .filter(effort -> isHilly(effort, numbers))
                .count();
        return hilly >= numbers.routine();
    }

    private static boolean isHilly(Efforts.Past effort, HillNumbers numbers) {
        var ascent = effort.ascentMeters();
        return ascent != null && 1_000L * ascent >= (long) numbers.hillyMetersPerKilometer() * effort.distanceMeters();
    }
}
