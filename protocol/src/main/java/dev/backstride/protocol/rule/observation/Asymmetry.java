package dev.backstride.protocol.rule.observation;

import dev.backstride.events.fact.AsymmetryDevice;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.configuration.AsymmetryNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much the sides differ in a test: (stronger - weaker) / stronger, from the means of the trials as they were
 * written down. Everything is multiplied out, so that a limit is met exactly.
 *
 * @param weaker LEFT or RIGHT; null where both are equal
 * @param grade how much it is
 */
record Asymmetry(@Nullable Side weaker, Grade grade) {

    /** How much a difference is. */
    enum Grade {
        TYPICAL,
        GREY,
        NOTABLE
    }

    private static final int WHOLE = 100;

    /** Of a test; empty where it does not count: another device, too few trials, or trials that disagree. */
    static Optional<Asymmetry> of(StrengthTest test, AsymmetryNumbers numbers) {
        var left = new Limb(test.left());
        var right = new Limb(test.right());
        if (test.device() != AsymmetryDevice.DYNAMOMETER || !left.counts(numbers) || !right.counts(numbers)) {
            return Optional.empty();
        }
        var order = left.comparedWith(right);
        var stronger = order >= 0 ? left : right;
        var weaker = order >= 0 ? right : left;
        return Optional.of(new Asymmetry(side(order), grade(stronger, weaker, numbers)));
    }

    private static @Nullable Side side(int order) {
        if (order == 0) {
            return null;
        }
        return order > 0 ? Side.RIGHT : Side.LEFT;
    }

    private static Grade grade(Limb stronger, Limb weaker, AsymmetryNumbers numbers) {
        if (weaker.reaches(WHOLE - numbers.typicalPercent(), stronger)) {
            return Grade.TYPICAL;
        }
        return weaker.exceeds(WHOLE - numbers.notablePercent(), stronger) ? Grade.GREY : Grade.NOTABLE;
    }

    /** The trials of one side. */
    private record Limb(int trials, BigDecimal sum, BigDecimal squares) {

        Limb(List<Double> trials) {
            this(trials.size(), sum(trials, false), sum(trials, true));
        }

        private static BigDecimal sum(List<Double> trials, boolean squared) {
            return trials.stream()
                    .map(BigDecimal::valueOf)
                    .map(trial -> squared ? trial.multiply(trial) : trial)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Enough trials, and their coefficient of variation (sample standard deviation over mean) is small enough. */
        boolean counts(AsymmetryNumbers numbers) {
            if (trials < numbers.leastTrials()) {
                return false;
            }
            var count = BigDecimal.valueOf(trials);
            var square = sum.multiply(sum);
            var spread = count.multiply(count.multiply(squares).subtract(square));
            var most = BigDecimal.valueOf((long) numbers.mostVariationPercent() * numbers.mostVariationPercent());
            return spread.multiply(BigDecimal.valueOf((long) WHOLE * WHOLE))
                            .compareTo(most.multiply(BigDecimal.valueOf(trials - 1L))
                                    .multiply(square))
                    <= 0;
        }

        int comparedWith(Limb other) {
            return scaled(other).compareTo(other.scaled(this));
        }

        /** Whether the mean is at least {@code percent} of the other's. */
        boolean reaches(int percent, Limb other) {
            return percentComparedWith(percent, other) >= 0;
        }

        /** Whether the mean is more than {@code percent} of the other's. */
        boolean exceeds(int percent, Limb other) {
            return percentComparedWith(percent, other) > 0;
        }

        private int percentComparedWith(int percent, Limb other) {
            return scaled(other)
                    .multiply(BigDecimal.valueOf(WHOLE))
                    .compareTo(other.scaled(this).multiply(BigDecimal.valueOf(percent)));
        }

        /** The sum as if there were as many trials of both. */
        private BigDecimal scaled(Limb other) {
            return sum.multiply(BigDecimal.valueOf(other.trials));
        }
    }
}
