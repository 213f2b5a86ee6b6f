package dev.backstride.recording.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunGeneratorTest {

    private static final Instant START = Instant.parse("2026-03-01T06:30:00Z");
    private static final RunPlan EASY = RunPlan.easy(7, START, Duration.ofMinutes(50));

    @Test
    void the_same_plan_gives_the_same_bytes_and_another_seed_others() {
        var other = RunPlan.easy(8, START, Duration.ofMinutes(50));

        assertThat(RunGenerator.fit(EASY)).isEqualTo(RunGenerator.fit(EASY)).isNotEqualTo(RunGenerator.fit(other));
    }

    @Test
    void a_made_up_run_reads_as_a_good_one() {
        var run = run(EASY.at(ZoneOffset.ofHours(1)));

        assertThat(run.flags()).isEmpty();
        assertThat(run.quality()).isEqualTo(Quality.GOOD);
        assertThat(run.kind()).isEqualTo(Kind.RUN);
        assertThat(run.startedAt()).isEqualTo(START);
        assertThat(run.utcOffset()).contains(ZoneOffset.ofHours(1));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofMinutes(50));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(50));
        assertThat(run.times().moving()).isBetween(Duration.ofMinutes(49), Duration.ofMinutes(50));
        assertThat(run.counts().samples()).isEqualTo(3001);
        assertThat(run.counts().laps()).isEqualTo((int) Math.ceil(run.distanceMeters() / 1000));
        assertThat(run.distanceMeters()).isCloseTo(2.9 * 3000, within(300.0));
        assertThat(run.effort().averageHeartRate().orElseThrow()).isBetween(138.0, 155.0);
        assertThat(run.effort().averageStepRate().orElseThrow()).isBetween(163.0, 172.0);
        assertThat(run.digest().size()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_run_is_the_same_in_whatever_format_it_is_written(Format format) {
        var fit = run(EASY);

        var run = recording(RunGenerator.file(format, EASY));

        assertThat(run.format()).hasValue(format);
        assertThat(run.startedAt()).isEqualTo(START);
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofMinutes(50));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(50));
        assertThat(run.counts().samples()).isEqualTo(3001);
        assertThat(run.quality()).isEqualTo(Quality.GOOD);
        assertThat(run.kind()).isEqualTo(Kind.RUN);
        assertThat(run.distanceMeters()).isCloseTo(fit.distanceMeters(), within(5.0));
        assertThat(run.effort().averageHeartRate().orElseThrow()).isCloseTo(149, within(5.0));
        assertThat(run.effort().averageStepRate().orElseThrow()).isCloseTo(168, within(5.0));
        assertThat(run.flags()).doesNotContain(Flag.SPORT_NOT_STATED, Flag.TIME_JUMPED);
        assertThat(run.isFlagged()).isFalse();
        var speeds = column(fit, Measure.GRADE_ADJUSTED_SPEED);
        assertThat(column(run, Measure.GRADE_ADJUSTED_SPEED)).hasSize(100).containsExactly(speeds, within(0.05));
    }

    @Test
    void laps_are_written_where_the_format_has_them() {
        var run = recording(RunGenerator.file(Format.TCX, EASY));

        assertThat(run.counts().laps()).isEqualTo(run(EASY).counts().laps());
        assertThat(run.effort().maximumHeartRate()).isEqualTo(run(EASY).effort().maximumHeartRate());
    }

    @ParameterizedTest
    @CsvSource({"SLOWER, 0.85, 0.95", "AS_USUAL, 0.96, 1.02", "FASTER, 1.04, 1.13"})
    void the_opening_shows_against_the_rest(Opening opening, double least, double most) {
        var speeds = column(run(EASY.opening(opening)), Measure.GRADE_ADJUSTED_SPEED);

        var open = median(Arrays.copyOfRange(speeds, 1, 20));
        var work = median(Arrays.copyOfRange(speeds, 20, speeds.length - 4));

        assertThat(open / work).isBetween(least, most);
        assertThat(work).isCloseTo(2.9, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12, 40})
    void the_climb_is_what_the_plan_says(double climb) {
        var run = run(EASY.climb(climb));

        var perKilometre = run.climb().ascentMeters().orElseThrow() / run.distanceMeters() * 1000;
        assertThat(perKilometre).isCloseTo(climb, within(0.15 * climb + 1));
    }

    @Test
    void the_heart_drifts_over_hours() {
        var steady = column(run(RunPlan.easy(3, START, Duration.ofHours(2)).heart(150, 0)), Measure.HEART_RATE);
        var drifting = column(run(RunPlan.easy(3, START, Duration.ofHours(2)).heart(150, 9)), Measure.HEART_RATE);

        assertThat(drifting[230] - steady[230]).isCloseTo(17, within(2.0));
    }

    @Test
    void the_balance_lies_where_the_plan_puts_it() {
        var balance = column(run(EASY.leftGroundContact(52.8)), Measure.LEFT_GROUND_CONTACT);

        assertThat(Arrays.stream(balance).skip(1).average().orElseThrow()).isCloseTo(52.8, within(0.3));
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void any_plan_passes_the_gate(Opening opening) {
        for (var speed = 1.5; speed <= 6; speed += 0.75) {
            for (var climb = 0; climb <= 60; climb += 20) {
                var plan = RunPlan.easy(climb, START, Duration.ofMinutes(12))
                        .speed(speed)
                        .climb(climb)
                        .opening(opening);
                assertThat(run(plan).flags()).as(plan.toString()).isEmpty();
            }
        }
    }

    private static Recording run(RunPlan plan) {
        return recording(RunGenerator.fit(plan));
    }

    private static Recording recording(byte[] file) {
        var reading = RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
        assertThat(reading).as(reading.toString()).isInstanceOf(Understood.class);
        return ((Understood) reading).recording();
    }

    private static double[] column(Recording run, Measure measure) {
        return run.digest().column(measure).orElseThrow();
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
