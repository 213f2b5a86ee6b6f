package dev.backstride.events.decision.step;

import java.util.List;

/**
 * Rung 2: movements before the run.
 *
 * @param withinMinutes how long before the start at most, in minutes
 * @param atLeast how many of the movements make a warm-up
 * @param movements each with its full dose
 * @param optional whether it may be left out, as it may once the back has been quiet for long
 */
public record WarmUp(int withinMinutes, int atLeast, List<Dose> movements, boolean optional) implements Step {

    /** What to do. */
    public enum Exercise {
        /** Calf raise on one leg. */
        CALF_RAISE,
        /** Lunge with a long step. */
        LONG_STEP_LUNGE,
        /** Standing back-bend and good-morning. */
        BACK_BEND_GOOD_MORNING
    }

    /**
     * How much of it.
     *
     * @param sets how often
     * @param repetitions in each set
     * @param eachLeg whether each leg does all of them
     */
    public record Dose(Exercise exercise, int sets, int repetitions, boolean eachLeg) {}

    public WarmUp {
        movements = List.copyOf(movements);
    }
}
