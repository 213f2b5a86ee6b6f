package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.events.fact.Column;
import dev.backstride.protocol.bout.Cadences;
import dev.backstride.protocol.bout.Footsteps;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StrideNumbers;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curve through a runner's own cadences, and everybody's line. */
class CurveTest {

    private static final StrideNumbers NUMBERS = Configuration.standard().stride();
    private static final int MEANS = 1_000;

    /** As far as speeds in cm/s and cadences in tenths tell. */
    private static final double AS_MEASURED = 0.1;

    @Test
    void a_known_curve_is_found_again_whatever_the_speeds() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var level = 150 + 30 * random.nextDouble();
            var slope = 10 * random.nextDouble() - 2;
            var bend = 4 * random.nextDouble() - 2;
            DoubleUnaryOperator known = v -> level + slope * (v - 3) + bend * (v - 3) * (v - 3);
            var slowest = 1.7 + 1.5 * random.nextDouble();
            var speeds = random.doubles(MEANS, slowest, slowest + 1.4).toArray();

            var curve = Curve.through(cadences(speeds, known));

            for (var v = slowest; v <= slowest + 1.4; v += 0.1) {
                assertThat(expected(curve, v))
                        .as("curve " + seed)
                        .isCloseTo(known.applyAsDouble(v), within(AS_MEASURED));
            }
            assertThat(curve.spread()).isLessThan(1);
        }
    }

    @Test
    void chance_about_it_is_its_spread() {
        var random = new Random(37);
        var speeds = random.doubles(2_800, 2.5, 3.5).toArray();
        DoubleUnaryOperator known = v -> 168 + 6 * (v - 3) + 2 * (v - 3) * (v - 3) + 3 * random.nextGaussian();

        var curve = Curve.through(cadences(speeds, known));

        assertThat(curve.spread()).isCloseTo(30, within(1.5));
        assertThat(expected(curve, 3)).isCloseTo(168, within(0.2));
    }

    @Test
    void three_percent_are_of_what_is_expected() {
        var curve = new Curve(-100, 0, 0, 0);

        assertThat(curve.isLong(0, -148, NUMBERS)).isTrue();
        assertThat(curve.isLong(0, -147, NUMBERS)).isFalse();
    }

    @Test
    void one_speed_tells_no_slope_and_two_tell_no_bend() {
        var one = Curve.through(cadences(new double[] {2.8, 2.8, 2.8}, _ -> 165));
        var two = Curve.through(cadences(new double[] {2.8, 3.2, 2.8, 3.2}, v -> 150 + 5 * v));

        assertThat(one).isEqualTo(new Curve(-50, 0, 0, 0));
        assertThat(two.bend()).isZero();
        assertThat(expected(two, 3.0)).isCloseTo(165, within(AS_MEASURED));
    }

    @ParameterizedTest
    @CsvSource({"2.5,165.05", "3.0,168.06", "4.0,174.07"})
    void everybody_s_line_is_that_of_the_protocol(double speed, double cadence) {
        var line = Curve.everybodys(cadences(new double[] {3}, _ -> 170), NUMBERS);

        assertThat(expected(line, speed)).isCloseTo(cadence, within(0.01));
    }

    @Test
    void who_always_steps_otherwise_than_everybody_is_as_far_from_the_line() {
        var line = Curve.everybodys(cadences(new double[] {2.5, 3, 4}, v -> 2 * (75.01 + 3.006 * v) - 8), NUMBERS);

        assertThat(line.spread()).isCloseTo(80, within(0.5));
    }

    @Test
    void sums_of_parts_give_the_curve_of_all() {
        var speeds = new Random(1).doubles(MEANS, 2, 4).toArray();
        DoubleUnaryOperator known = v -> 140 + 9 * v;
        var first = cadences(Arrays.copyOfRange(speeds, 0, 300), known);
        var rest = cadences(Arrays.copyOfRange(speeds, 300, MEANS), known);

        assertThat(first.plus(rest)).isEqualTo(cadences(speeds, known));
        assertThat(first.plus(Cadences.NONE)).isEqualTo(first);
    }

    private static double expected(Curve curve, double speed) {
        return 170 + curve.expected(100 * speed - 300) / 10;
    }

    private static Cadences cadences(double[] speeds, DoubleUnaryOperator cadence) {
        var steps = Arrays.stream(speeds).map(cadence).toArray();
        var level = new double[speeds.length];
        return Cadences.of(new Footsteps(Column.of(speeds), Column.of(level), Column.of(steps), null), NUMBERS);
    }
}
