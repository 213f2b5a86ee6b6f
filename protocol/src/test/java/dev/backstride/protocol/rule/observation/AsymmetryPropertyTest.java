package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.AsymmetryDevice;
import dev.backstride.events.fact.Movement;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.configuration.AsymmetryNumbers;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.rule.observation.Asymmetry.Grade;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The limits of R-28 are met to the last digit, whatever the forces and however many trials. */
class AsymmetryPropertyTest {

    private static final AsymmetryNumbers NUMBERS = Configuration.standard().asymmetry();
    private static final int LIVES = 20_000;
    private static final double LEAST = 0.001;

    @Test
    void ten_percent_is_typical_and_any_more_is_grey() {
        ofForces((stronger, trials) -> {
            assertThat(grade(stronger, trials, 0.9 * stronger)).isEqualTo(Grade.TYPICAL);
            assertThat(grade(stronger, trials, 0.9 * stronger - LEAST)).isEqualTo(Grade.GREY);
        });
    }

    @Test
    void twenty_percent_is_notable_and_any_less_is_grey() {
        ofForces((stronger, trials) -> {
            assertThat(grade(stronger, trials, 0.8 * stronger)).isEqualTo(Grade.NOTABLE);
            assertThat(grade(stronger, trials, 0.8 * stronger + LEAST)).isEqualTo(Grade.GREY);
        });
    }

    @Test
    void sides_swapped_are_the_same_the_other_way_round() {
        ofForces((stronger, trials) -> {
            var weaker = Collections.nCopies(3, 0.85 * stronger);
            var left = Asymmetry.of(test(weaker, Collections.nCopies(trials, stronger)), NUMBERS)
                    .orElseThrow();
            var right = Asymmetry.of(test(Collections.nCopies(trials, stronger), weaker), NUMBERS)
                    .orElseThrow();

            assertThat(left.weaker()).isEqualTo(Side.LEFT);
            assertThat(right).isEqualTo(new Asymmetry(Side.RIGHT, left.grade()));
        });
    }

    @Test
    void equal_sides_have_no_weaker_one() {
        var even = List.of(300.0, 310.0, 290.0);

        assertThat(Asymmetry.of(test(even, even), NUMBERS)).contains(new Asymmetry(null, Grade.TYPICAL));
    }

    private interface Property {
        void holds(double stronger, int trials);
    }

    /** Forces in whole tenths of newtons times ten, so that nine and eight tenths of them are written exactly. */
    private static void ofForces(Property property) {
        for (long seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            property.holds(10.0 * (1 + random.nextInt(100)), 3 + random.nextInt(5));
        }
    }

    private static Grade grade(double stronger, int trials, double weaker) {
        var written = Math.round(1_000 * weaker) / 1_000.0;
        return Asymmetry.of(test(Collections.nCopies(3, written), Collections.nCopies(trials, stronger)), NUMBERS)
                .orElseThrow()
                .grade();
    }

    private static StrengthTest test(List<Double> left, List<Double> right) {
        return new StrengthTest(
                "test", Instant.EPOCH, AsymmetryDevice.DYNAMOMETER, Movement.HIP_EXTENSION, left, right, null, null);
    }
}
