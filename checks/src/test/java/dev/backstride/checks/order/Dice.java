package dev.backstride.checks.order;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chance from a seed: the same seed, the same story. */
final class Dice {

    private final Random random;
    private int named;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    void sometimes(int percent, Runnable what) {
        if (below(100) < percent) {
            what.run();
        }
    }

    <T> @Nullable T maybe(T value) {
        return below(3) == 0 ? null : value;
    }

    <T> T one(T[] values) {
        return values[below(values.length)];
    }

    /** A level of 0 to 10, most often about 2. */
    int level() {
        return Math.clamp(Math.round(2 + 2 * random.nextGaussian()), 0, 10);
    }

    Duration minutes(int from, int range) {
        return Duration.ofMinutes(from + below(range)).plusSeconds(below(60));
    }

    /** A name nobody had. */
    String name(String what) {
        named++;
        return what + "-" + named;
    }
}
