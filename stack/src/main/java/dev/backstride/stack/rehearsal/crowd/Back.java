package dev.backstride.stack.rehearsal.crowd;

import java.util.random.RandomGenerator;

/**
 * A made-up lower back: quiet until it gets sore, then sore for some weeks, less and less and up and down. Not safe to
 * share between threads.
 */
final class Back {

    private static final int WORST = 10;

    private final RandomGenerator dice;
    private final double onsetPerDay;
    private double soreness;
    private double easesBy;

    Back(RandomGenerator dice, double onsetPerDay) {
        this.dice = dice;
        this.onsetPerDay = onsetPerDay;
    }

    /** A day goes by. */
    void sleep() {
        soreness = Math.max(0, soreness - easesBy);
        if (soreness == 0 && dice.nextDouble() < onsetPerDay) {
            soreness = dice.nextDouble(1.5, 6.5);
            easesBy = soreness / dice.nextDouble(7, 90);
        }
    }

    boolean isSore() {
        return soreness > 0;
    }

    /** What is felt during a run, the more of it the longer it is than usual. */
    int during(double timesUsual) {
        return isSore() ? level(soreness + 2 * Math.max(0, timesUsual - 1.2) + dice.nextGaussian(0, 0.8)) : 0;
    }

    /** What is felt a day after a run that felt like {@code during}. */
    int nextDay(int during) {
        return isSore() ? level(during - 0.9 + dice.nextGaussian(0, 1.3)) : 0;
    }

    private static int level(double felt) {
        return Math.clamp(Math.round(felt), 0, WORST);
    }
}
