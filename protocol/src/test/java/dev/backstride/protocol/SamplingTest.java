package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of two streams of one run one that tells speed counts before one that does not. */
class SamplingTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int SECONDS = 3_000;
    private static final int STEPS = 100;

    private static final @Nullable Column NONE = null;
    private static final Digest SPEEDS = speeds(STEPS);
    private static final Digest SPEEDS_AND_BEATS =
            new Digest(measured(3, STEPS), measured(150, STEPS), NONE, NONE, NONE);
    private static final Digest ALL_BUT_SPEEDS =
            new Digest(NONE, measured(150, STEPS), measured(170, STEPS), NONE, measured(50, STEPS));

    @Test
    void one_with_speeds_counts_though_one_with_all_else_was_received_first() {
        assertThat(kept(ALL_BUT_SPEEDS, SPEEDS)).isEqualTo("second");
        assertThat(kept(SPEEDS, ALL_BUT_SPEEDS)).isEqualTo("first");
    }

    @Test
    void of_two_with_speeds_the_one_received_first_counts_though_the_other_knows_more() {
        assertThat(kept(SPEEDS, SPEEDS_AND_BEATS)).isEqualTo("first");
        assertThat(kept(SPEEDS_AND_BEATS, SPEEDS)).isEqualTo("first");
    }

    @Test
    void a_few_gaps_make_no_difference() {
        assertThat(kept(speeds(STEPS - 20), SPEEDS)).isEqualTo("first");
    }

    @Test
    void speed_in_less_than_four_fifths_is_none() {
        assertThat(kept(speeds(STEPS - 21), SPEEDS)).isEqualTo("second");
    }

    @Test
    void a_stream_of_nothing_tells_no_speed() {
        assertThat(kept(new Digest(Column.of(), NONE, NONE, NONE, NONE), SPEEDS))
                .isEqualTo("second");
    }

    @Test
    void any_stream_counts_before_a_summary() {
        assertThat(kept(null, ALL_BUT_SPEEDS)).isEqualTo("second");
        assertThat(kept(ALL_BUT_SPEEDS, null)).isEqualTo("first");
    }

    /** The one that is asked about, in whatever order the two are told. */
    private static String kept(@Nullable Digest first, @Nullable Digest second) {
        var one = run("first", 0, first);
        var other = run("second", 7, second);
        var kept = kept(Story.aRunner().add(one).add(other));
        assertThat(kept(Story.aRunner().add(other).add(one))).isEqualTo(kept);
        return kept;
    }

    private static String kept(Story story) {
        return story.asOf(START.plus(Duration.ofHours(2)))
                .decisions()
                .getLast()
                .plan()
                .orElseThrow()
                .run();
    }

    private static Digest speeds(int steps) {
        return new Digest(measured(3, steps), NONE, NONE, NONE, NONE);
    }

    private static Run run(String id, int secondsLater, @Nullable Digest digest) {
        var start = START.plusSeconds(secondsLater);
        var received = start.plusSeconds(SECONDS + 60);
        return new Run(
                id, start, SECONDS, 10_000, null, null, digest, null, null, null, null, null, null, null, received);
    }

    /** A column measured in so many steps, and not after. */
    private static Column measured(double value, int steps) {
        var values = new double[STEPS];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(values, 0, steps, value);
        return Column.of(values);
    }
}
