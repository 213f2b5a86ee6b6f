package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.SINT32;
import static dev.backstride.recording.fit.BaseType.UINT16;
import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT8;
import static dev.backstride.recording.fit.activity.Files.RUNNING;
import static dev.backstride.recording.fit.activity.Files.fileId;
import static dev.backstride.recording.fit.activity.Files.read;
import static dev.backstride.recording.fit.activity.Files.recording;
import static dev.backstride.recording.fit.activity.Files.samples;
import static dev.backstride.recording.fit.activity.Files.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Quality;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Recording;
import dev.backstride.recording.fit.draft.FitWriter;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good a recording is, and what its sensors say. */
class FitMeasuresTest {

    @Test
    void speed_that_was_measured_in_part_gives_a_reduced_quality_and_standing_still_does_not() {
        var mostly = samples(new FitWriter().write(fileId(4, 1)), 0, 500).write(session(RUNNING, 0, 600, 1800));
        var hardly = samples(new FitWriter().write(fileId(4, 1)), 0, 400).write(session(RUNNING, 0, 600, 1800));
        var standing = samples(new FitWriter().write(fileId(4, 1)), 0, 400);
        for (var second = 401; second <= 600; second++) {
            standing.write(Files.sample(second).number(5, UINT32, 120_000).number(6, UINT16, 0));
        }

        assertThat(recording(mostly).quality()).isEqualTo(Quality.GOOD);
        assertThat(recording(hardly).quality()).isEqualTo(Quality.REDUCED);
        assertThat(recording(standing.write(session(RUNNING, 0, 600, 1200))).quality())
                .isEqualTo(Quality.GOOD);
    }

    /** Found by damaging files at random. */
    @ParameterizedTest
    @CsvSource({"1, ", "29, ", "30, 30", "230, 230", "231, "})
    void a_heart_that_no_runner_has_counts_as_not_measured(int rate, @Nullable Double mean) {
        var file = new FitWriter().write(fileId(4, 1));
        for (var second = 0; second <= 600; second++) {
            file.write(Files.sample(second).number(3, UINT8, rate));
        }
        var effort = recording(file.write(
                        session(RUNNING, 0, 600, 1800).number(16, UINT8, rate).number(17, UINT8, rate)))
                .effort();

        assertThat(effort.averageHeartRate())
                .isEqualTo(mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean));
        assertThat(effort.maximumHeartRate().isPresent()).isEqualTo(mean != null);
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "30001, "})
    void a_climb_that_no_runner_climbs_counts_as_not_measured(int metres, @Nullable Integer ascent) {
        var run = recording(samples(new FitWriter().write(fileId(4, 1)), 0, 600)
                .write(session(RUNNING, 0, 600, 1800).number(22, UINT16, metres)));

        assertThat(run.climb().ascentMeters()).isEqualTo(ascent == null ? OptionalInt.empty() : OptionalInt.of(ascent));
    }

    /** Found by damaging files at random, too. */
    @Test
    void a_timer_that_ran_less_than_not_at_all_counts_as_not_measured() {
        var session = session(RUNNING, 0, 600, 1800).number(8, SINT32, -5000);

        var run = recording(samples(new FitWriter().write(fileId(4, 1)), 0, 600).write(session));

        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_run_that_fails_the_gate_is_told_as_rejected() {
        var minute = samples(new FitWriter().write(fileId(4, 1)), 0, 60).write(session(RUNNING, 0, 60, 180));

        var refused = (Refused) read(minute);

        assertThat(refused.understood()).map(Recording::quality).contains(Quality.REJECTED);
        assertThat(refused.remedy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"85, 170", "172, 172"})
    void a_mean_cadence_without_samples_is_one_foot_s_where_it_is_too_slow_for_two(int cadence, double steps) {
        var session = session(RUNNING, 0, 600, 1800).number(18, UINT8, cadence);

        var run = recording(new FitWriter().write(fileId(4, 1)).write(session));

        assertThat(run.effort().averageStepRate()).hasValue(steps);
        assertThat(run.quality()).isEqualTo(Quality.REDUCED);
    }

    @ParameterizedTest
    @CsvSource({"5160, 51.6", "0, ", "65535, "})
    void a_balance_is_the_watch_s_own_mean_where_it_has_one(int raw, @Nullable Double left) {
        var file = samples(new FitWriter().write(fileId(4, 1)), 0, 599)
                .write(Files.sample(600).number(84, UINT16, 4900))
                .write(session(RUNNING, 0, 600, 1800).number(133, UINT16, raw));

        var run = recording(file);

        assertThat(run.leftGroundContact()).hasValue(left == null ? 49.0 : left);
        assertThat(run.counts().withLeftGroundContact()).isEqualTo(1);
    }
}
