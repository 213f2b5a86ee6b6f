package dev.backstride.stack.rehearsal.crowd;

import java.util.random.RandomGenerator;

/**
 * How somebody runs and answers. All of it is made up: ranges that a running club would recognise, not measurements.
 *
 * @param runsPerWeek on how many days of seven they run, 1.5 to 5
 * @param usualMeters length of a usual run
 * @param answering how often a question is answered, as a share
 * @param diligent how often the rung is done in an episode, as a share
 * @param oneSided whether it is always the same side
 * @param onsetPerDay chance that a quiet back gets sore on a day
 */
record Habits(
        double runsPerWeek, int usualMeters, double answering, double diligent, boolean oneSided, double onsetPerDay) {

    private static final double NEVER_SORE = 0.35;

    static Habits of(RandomGenerator dice) {
        return new Habits(
                dice.nextDouble(1.5, 5),
                dice.nextInt(4_000, 12_000),
                dice.nextDouble(0.5, 0.98),
                dice.nextDouble(0.2, 0.95),
                dice.nextInt(5) == 0,
                dice.nextDouble() < NEVER_SORE ? 0 : 1 / dice.nextDouble(80, 400));
    }

    boolean runsToday(RandomGenerator dice) {
        return dice.nextDouble() < runsPerWeek / 7;
    }

    boolean answers(RandomGenerator dice) {
        return dice.nextDouble() < answering;
    }

    boolean doesTheRung(RandomGenerator dice) {
        return dice.nextDouble() < diligent;
    }
}
