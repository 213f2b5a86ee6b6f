package dev.backstride.protocol.bout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long of a recording was hard. */
class HardnessTest {

    private static final Hardness BOTH = new Hardness(OptionalInt.of(3_150), OptionalInt.of(170));
    private static final Column SPEEDS = Column.of(3.149, 3.15, 3.0, 3.2);

    @Test
    void a_half_minute_is_hard_by_its_speed_or_by_the_heart_and_counts_once() {
        assertThat(BOTH.secondsOf(run(SPEEDS, Column.of(170, 180, 169, 169)))).isEqualTo(90);
    }

    @Test
    void where_one_was_measured_for_shorter_the_other_tells_alone() {
        assertThat(BOTH.secondsOf(run(SPEEDS, Column.of(169, 169)))).isEqualTo(60);
        assertThat(BOTH.secondsOf(run(Column.of(3.0), Column.of(160, 170, 171))))
                .isEqualTo(60);
    }

    @Test
    void a_gap_is_not_hard() {
        assertThat(BOTH.secondsOf(run(Column.of(Double.NaN, 4), null))).isEqualTo(30);
    }

    @Test
    void what_cannot_be_compared_is_not_known_and_not_none() {
        var nothing = new Hardness(OptionalInt.empty(), OptionalInt.empty());

        assertThat(nothing.secondsOf(run(SPEEDS, Column.of(180, 180, 180, 180))))
                .isNull();
        assertThat(BOTH.secondsOf(run(null, null))).isNull();
        assertThat(BOTH.secondsOf(run(Column.of(3.0), null))).isZero();
    }

    private static Run run(@Nullable Column speeds, @Nullable Column beats) {
        return DigestedRun.of(new Digest(speeds, beats, null, null, null));
    }
}
