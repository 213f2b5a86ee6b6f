package dev.backstride.protocol.rule.observation;

import dev.backstride.protocol.bout.Preparation;
import dev.backstride.protocol.climb.Stay;
import dev.backstride.protocol.configuration.StartNumbers;
import dev.backstride.protocol.rule.evidence.Evidence;

/** Whether the rung was done. Rungs are cumulative. */
public final class AdherenceRules {

    private AdherenceRules() {}

    public static Adherence of(Evidence evidence, Stay stay) {
        var warmed = warmUp(
                evidence.bout().preparation(), stay.rung(), evidence.numbers().start());
        return warmed == Adherence.ADHERENT && stay.isTop() ? strength(evidence, stay) : warmed;
    }

    /** a slow start; R-17: from rung 2 on also two warm-up movements. */
    public static Adherence warmUp(Preparation preparation, int rung, StartNumbers numbers) {
        return switch (preparation.start()) {
            case UNKNOWN -> Adherence.NOT_REPORTED;
            case USUAL, FAST -> Adherence.NOT_TRIED;
            case SLOW -> rung == 1 ? Adherence.ADHERENT : movements(preparation, numbers);
        };
    }

    private static Adherence movements(Preparation preparation, StartNumbers numbers) {
        var done = preparation.movements();
        if (done == null) {
            return Adherence.NOT_REPORTED;
        }
        return done >= numbers.warmUpMovements() ? Adherence.ADHERENT : Adherence.NOT_TRIED;
    }

    /** from the second week on, two dates in the bout's trailing seven. */
    private static Adherence strength(Evidence evidence, Stay stay) {
        var numbers = evidence.numbers().strength();
        var start = evidence.bout().effort().startedAt();
        if (start.isBefore(stay.since().plus(numbers.grace()))) {
            return Adherence.ADHERENT;
        }
        var date = evidence.dateOf(start);
        var dates = evidence.strength().datesWithin(date.minusDays(6), date);
        return dates >= numbers.perWeek() ? Adherence.ADHERENT : Adherence.NOT_TRIED;
    }
}
