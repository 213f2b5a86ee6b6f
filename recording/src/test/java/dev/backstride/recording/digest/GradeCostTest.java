package dev.backstride.recording.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeCostTest {

    /** The vectors were made with coefficients of more digits than are printed. */
    private static final double PRINTED = 0.00015;

    @ParameterizedTest
    @CsvSource({
        "-0.20, 0.5000",
        "-0.10, 0.5977",
        "-0.05, 0.7628",
        "-0.02, 0.8969",
        "0, 1.0000",
        "0.02, 1.1134",
        "0.05, 1.3014",
        "0.10, 1.6578",
        "0.20, 2.5019"
    })
    void metabolic_cost_is_minetti_s(double grade, double factor) {
        assertThat(GradeCost.metabolic(grade)).isCloseTo(factor, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.20, 1.1155",
        "-0.10, 0.8775",
        "-0.05, 0.8882",
        "-0.02, 0.9429",
        "0, 1.0000",
        "0.02, 1.0735",
        "0.05, 1.2138",
        "0.10, 1.5226",
        "0.20, 2.3579"
    })
    void observed_cost_is_strava_s(double grade, double factor) {
        assertThat(GradeCost.observed(grade)).isCloseTo(factor, within(PRINTED));
    }

    @Test
    void uphill_counts_metabolism_and_downhill_what_was_observed() {
        assertThat(2.50 * GradeCost.factor(0.05)).isCloseTo(3.2534, within(PRINTED * 2));
        assertThat(GradeCost.factor(-0.10)).isCloseTo(0.8775, within(0.00005));
        assertThat(GradeCost.factor(0)).isEqualTo(1);
    }
}
