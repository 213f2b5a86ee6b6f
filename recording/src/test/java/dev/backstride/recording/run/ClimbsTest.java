package dev.backstride.recording.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.digest.Spans;
import dev.backstride.recording.digest.Track;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ClimbsTest {

    @Test
    void a_hill_counts_whole_both_ways() {
        var climbs = climbs(second -> 100 - Math.abs(second - 300) / 10.0);

        assertThat(climbs.up()).isCloseTo(30, within(1.0));
        assertThat(climbs.down()).isCloseTo(30, within(1.0));
    }

    @Test
    void what_wobbles_within_four_metres_is_level() {
        var climbs = climbs(second -> 100 + 1.9 * Math.sin(second / 20.0));

        assertThat(climbs.up()).isZero();
        assertThat(climbs.down()).isZero();
    }

    @Test
    void a_spike_of_a_second_is_no_hill() {
        assertThat(climbs(second -> second == 300 ? 130 : 100).up()).isZero();
    }

    @Test
    void many_hills_add_up() {
        assertThat(climbs(second -> 100 + 10 * Math.sin(2 * Math.PI * second / 100))
                        .up())
                .isCloseTo(6 * 20, within(8.0));
    }

    @Test
    void without_altitudes_nothing_is_known() {
        assertThat(climbs(_ -> Double.NaN).up()).isNaN();
    }

    private static Climbs climbs(IntToDoubleFunction altitude) {
        var track = new Track();
        for (var second = 0; second <= 600; second++) {
            var metres = (float) altitude.applyAsDouble(second);
            track.add(second, second * 3, 3, metres, 0, Float.NaN, Float.NaN, true);
        }
        return Climbs.of(track, Spans.always());
    }
}
