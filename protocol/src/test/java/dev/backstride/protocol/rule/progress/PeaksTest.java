package dev.backstride.protocol.rule.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.TrialNumbers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a trial's levels persist, and whether they are better than at entry. */
class PeaksTest {

    private static final TrialNumbers NUMBERS = Configuration.standard().trial();

    @Test
    void two_points_below_entry_are_better_and_less_is_not() {
        assertThat(Peaks.improved(List.of(8, 1, 9), 10, NUMBERS)).isTrue();
        assertThat(Peaks.improved(List.of(9, 9, 8), 10, NUMBERS)).isFalse();
    }

    @Test
    void seventy_percent_of_entry_is_better_and_more_is_not() {
        assertThat(Peaks.improved(List.of(4, 3), 5, NUMBERS)).isTrue();
        assertThat(Peaks.improved(List.of(4, 4), 5, NUMBERS)).isFalse();
    }

    @Test
    void where_the_level_at_entry_is_unknown_nothing_is_better() {
        assertThat(Peaks.improved(List.of(0, 0, 0), null, NUMBERS)).isFalse();
    }

    @Test
    void two_of_them_from_two_on_persist() {
        assertThat(Peaks.persist(List.of(2, 0, 2), NUMBERS)).isTrue();
        assertThat(Peaks.persist(List.of(1, 1, 9), NUMBERS)).isFalse();
    }
}
