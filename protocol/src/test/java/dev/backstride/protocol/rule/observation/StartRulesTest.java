package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Pace;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StartNumbers;
import dev.backstride.protocol.history.Paces;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartRulesTest {

    private static final StartNumbers NUMBERS = Configuration.standard().start();
    private static final Instant START = Instant.parse("2025-09-01T05:00:00Z");
    private static final int TWENTY_MINUTES = 40;
    private static final int HOUR = 120;

    @ParameterizedTest
    @CsvSource({"2.85,SLOW", "2.86,USUAL", "3.08,USUAL", "3.09,FAST"})
    void the_opening_is_compared_with_the_habitual_pace(double opening, StartClass start) {
        assertThat(measured(pace(opening, 20, 3.5, HOUR), null, habit(5))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2.85,SLOW", "2.86,USUAL", "3.14,USUAL", "3.15,FAST"})
    void without_a_habit_it_is_compared_with_the_same_run(double opening, StartClass start) {
        assertThat(measured(pace(opening, 20, 3.0, HOUR), null, habit(4))).isEqualTo(start);
    }

    @Test
    void after_long_sitting_the_opening_is_longer() {
        var slowForTenMinutes = pace(2.8, 16, 3.0, HOUR);

        assertThat(measured(slowForTenMinutes, null, habit(5))).isEqualTo(StartClass.SLOW);
        assertThat(measured(slowForTenMinutes, 7.0, habit(5))).isEqualTo(StartClass.SLOW);
        assertThat(measured(pace(2.8, 13, 3.0, HOUR), null, habit(5))).isEqualTo(StartClass.SLOW);
        assertThat(measured(pace(2.8, 13, 3.0, HOUR), 7.0, habit(5))).isEqualTo(StartClass.USUAL);
    }

    @Test
    void a_recording_under_twenty_minutes_tells_nothing() {
        assertThat(measured(pace(2.8, 20, 3.0, TWENTY_MINUTES - 1), null, habit(5)))
                .isEqualTo(StartClass.UNKNOWN);
        assertThat(measured(pace(2.8, 20, 3.0, TWENTY_MINUTES), null, habit(5))).isEqualTo(StartClass.SLOW);
    }

    @Test
    void intervals_and_races_tell_nothing() {
        var even = pace(2.8, 20, 3.0, HOUR);

        assertThat(measured(new Pace(even.speed(), null, false, false), null, habit(5)))
                .isEqualTo(StartClass.UNKNOWN);
    }

    @Test
    void a_jog_before_a_race_tells_how_it_began_but_not_what_is_usual() {
        var jogThenRace = pace(2.8, 20, 4.5, HOUR);
        var both = new Pace(jogThenRace.speed(), null, true, false);

        assertThat(measured(both, null, habit(5))).isEqualTo(StartClass.SLOW);
        assertThat(StartRules.working(both, NUMBERS)).isEmpty();
        assertThat(StartRules.working(jogThenRace, NUMBERS)).hasValue(4_500);
    }

    @Test
    void an_opening_with_more_gaps_than_steps_tells_nothing() {
        var steps = new double[HOUR];
        Arrays.fill(steps, 3.0);
        Arrays.fill(steps, 1, 12, Double.NaN);

        assertThat(measured(new Pace(Column.of(steps), null, true, true), null, habit(5)))
                .isEqualTo(StartClass.UNKNOWN);
    }

    @Test
    void a_habit_is_forgotten_after_forty_two_days() {
        var paces = Paces.NONE;
        for (int i = 0; i < 5; i++) {
            paces = paces.with(
                    effort("old-" + i, START.minus(Duration.ofDays(42)).minusSeconds(i + 1)), 3_000);
        }

        assertThat(paces.habit(effort("now", START), NUMBERS.baseline(), NUMBERS.baselineBouts()))
                .isEmpty();
    }

    private static StartClass measured(Pace pace, @Nullable Double sitting, Paces paces) {
        return StartRules.measured(
                pace, sitting, paces.habit(effort("now", START), NUMBERS.baseline(), NUMBERS.baselineBouts()), NUMBERS);
    }

    private static Paces habit(int bouts) {
        var paces = Paces.NONE;
        for (int i = 1; i <= bouts; i++) {
            paces = paces.with(effort("bout-" + i, START.minus(Duration.ofDays(i))), 3_000);
        }
        return paces;
    }

    private static Pace pace(double opening, int steps, double then, int length) {
        var speeds = new double[length];
        Arrays.fill(speeds, then);
        Arrays.fill(speeds, 0, steps, opening);
        return new Pace(Column.of(speeds), null, true, true);
    }

    private static Effort effort(String bout, Instant start) {
        return new Effort(bout, bout, start, start.plus(Duration.ofHours(1)), 10_000, null, null);
    }
}
