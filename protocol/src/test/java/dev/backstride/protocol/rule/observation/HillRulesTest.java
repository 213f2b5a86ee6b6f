package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.HillNumbers;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Climbs as a watch measures them, against the runner's habit. */
class HillRulesTest {

    private static final HillNumbers NUMBERS = Configuration.standard().hill();
    private static final OptionalInt HABIT = OptionalInt.of(3_000);

    @ParameterizedTest
    @CsvSource({"3.150,true", "3.149,false", "2.5,false", "4,true"})
    void climbs_are_fast_from_five_percent_above_the_habit(double speed, boolean fast) {
        assertThat(HillRules.climbedFast(pace(speed, 0.04), HABIT, NUMBERS)).isEqualTo(fast);
    }

    @Test
    void what_is_less_steep_is_no_climb() {
        assertThat(HillRules.climbedFast(pace(4, 0.039), HABIT, NUMBERS)).isNull();
    }

    @Test
    void without_a_habit_or_a_known_slope_nobody_knows() {
        assertThat(HillRules.climbedFast(pace(4, 0.05), OptionalInt.empty(), NUMBERS))
                .isNull();
        assertThat(HillRules.climbedFast(pace(4, 0.05).withoutGrade(), HABIT, NUMBERS))
                .isNull();
    }

    /** Ten steps at that speed on that slope, and as many at a sprint on the level. */
    private static Pace pace(double speed, double grade) {
        var speeds = new double[20];
        var grades = new double[20];
        Arrays.fill(speeds, 0, 10, speed);
        Arrays.fill(speeds, 10, 20, 6);
        Arrays.fill(grades, 0, 10, grade);
        return new Pace(Column.of(speeds), Column.of(grades), true, true);
    }
}
