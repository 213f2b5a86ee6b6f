package dev.backstride.recording.digest;

import static dev.backstride.recording.digest.Measure.CADENCE;
import static dev.backstride.recording.digest.Measure.GRADE;
import static dev.backstride.recording.digest.Measure.GRADE_ADJUSTED_SPEED;
import static dev.backstride.recording.digest.Measure.HEART_RATE;
import static dev.backstride.recording.digest.Measure.LEFT_GROUND_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestionTest {

    private final Track track = new Track();
    private float metres;
    private float altitude = 100;

    @Test
    void means_rest_on_thirty_seconds_and_what_does_not_fill_them_is_left_out() {
        add(0, 3, 150, 85);
        for (var second = 1; second <= 95; second++) {
            add(second, second <= 45 ? 3 : 4, second <= 60 ? 140 : 160, 85);
        }

        var digest = digest();

        assertThat(column(digest, GRADE_ADJUSTED_SPEED)).containsExactly(3, 3.5, 4);
        assertThat(column(digest, HEART_RATE)).containsExactly(140, 140, 160);
        assertThat(column(digest, CADENCE)).containsExactly(170, 170, 170);
    }

    @Test
    void what_was_never_measured_is_absent_and_a_gap_is_nan() {
        add(0, 3, 0, Float.NaN);
        for (var second = 1; second <= 90; second++) {
            add(second, 3, second <= 30 ? 0 : 150, Float.NaN);
        }

        var digest = digest();

        assertThat(column(digest, HEART_RATE)).containsExactly(Double.NaN, 150, 150);
        assertThat(digest.column(CADENCE)).isEmpty();
        assertThat(digest.column(LEFT_GROUND_CONTACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(floats = {0.4f, 8.1f})
    void samples_at_no_running_speed_are_masked(float speed) {
        add(0, 3, 150, 85);
        for (var second = 1; second <= 90; second++) {
            add(second, second > 30 && second <= 60 ? speed : 3, 150, 85);
        }

        var digestion = Digestion.of(track, Spans.always(), new Spans());

        assertThat(digestion.movingSeconds()).isEqualTo(60);
        assertThat(column(digestion.digest(), GRADE_ADJUSTED_SPEED)).containsExactly(3, 3);
    }

    @ParameterizedTest
    @CsvSource({"29, NaN", "30, 30", "230, 230", "231, NaN"})
    void heart_rates_that_no_runner_has_are_masked(int rate, double mean) {
        add(0, 3, 150, 85);
        for (var second = 1; second <= 60; second++) {
            add(second, 3, second <= 30 ? rate : 150, 85);
        }

        assertThat(column(digest(), HEART_RATE)).containsExactly(mean, 150);
    }

    @Test
    void pauses_and_long_silences_are_no_moving_time() {
        var pauses = new Spans();
        pauses.add(60, 100);
        for (var second = 0; second <= 160; second++) {
            add(second, 3, 150, 85);
        }
        add(300, 3, 150, 85);

        assertThat(Digestion.of(track, Spans.always(), pauses).movingSeconds()).isEqualTo(120);
    }

    @Test
    void two_samples_in_a_second_count_once() {
        for (var second = 0; second <= 60; second++) {
            add(second, 3, 150, 85);
            add(second, 3, 150, 85);
        }

        assertThat(Digestion.of(track, Spans.always(), new Spans()).movingSeconds())
                .isEqualTo(60);
    }

    @Test
    void a_watch_that_writes_seldom_is_taken_by_distance() {
        for (var second = 0; second <= 120; second += 20) {
            track.add(second, second * 3f, second % 40 == 0 ? 1f : 6f, Float.NaN, 150, 85, Float.NaN, false);
        }

        assertThat(column(digest(), GRADE_ADJUSTED_SPEED)).containsExactly(3, 3, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({"0.10, 0.10", "-0.05, -0.05", "0.45, 0.30", "-0.45, -0.30"})
    void a_slope_is_the_altitude_s_and_no_steeper_than_thirty_per_cent(float slope, double grade) {
        for (var second = 0; second <= 60; second++) {
            add(second, 3, 150, 85);
            altitude += 3 * slope;
        }

        var digest = digest();

        assertThat(column(digest, GRADE)).containsExactly(new double[] {grade, grade}, within(0.001));
        assertThat(column(digest, GRADE_ADJUSTED_SPEED)[1]).isCloseTo(3 * GradeCost.factor(grade), within(0.01));
    }

    @Test
    void an_altitude_that_jitters_by_its_own_step_is_level() {
        for (var second = 0; second <= 120; second++) {
            altitude = second % 2 == 0 ? 100 : 100.2f;
            add(second, 3, 150, 85);
        }

        assertThat(column(digest(), GRADE)).containsExactly(new double[4], within(0.002));
    }

    @ParameterizedTest
    @CsvSource({"85, 2.8, 170, false", "162, 2.8, 162, false", "55, 2.8, 220, true", "55, 1.5, 110, false"})
    void cadence_is_both_feet_s(float raw, float speed, double steps, boolean doubled) {
        for (var second = 0; second <= 60; second++) {
            add(second, speed, 150, raw);
        }

        var digestion = Digestion.of(track, Spans.always(), new Spans());

        assertThat(digestion.cadenceDoubled()).isEqualTo(doubled);
        assertThat(column(digestion.digest(), CADENCE)).containsExactly(steps, steps);
    }

    private void add(int second, float speed, int heartRate, float cadence) {
        track.add(second, metres, speed, altitude, heartRate, cadence, Float.NaN, true);
        metres += speed;
    }

    private Digest digest() {
        return Digestion.of(track, Spans.always(), new Spans()).digest();
    }

    private static double[] column(Digest digest, Measure measure) {
        return digest.column(measure).orElseThrow();
    }
}
