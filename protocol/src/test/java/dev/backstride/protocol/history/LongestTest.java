package dev.backstride.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest of a while, from a handful of runs. */
class LongestTest {

    private static final Instant START = Instant.parse("2025-01-01T06:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 90})
    void it_is_the_longest_of_all_that_were_run(int days) {
        var random = new Random(days);
        var longest = Longest.NONE;
        var all = new ArrayList<Longest.Mark>();
        for (int hour = 0; hour < 10_000; hour += 5 + random.nextInt(40)) {
            // Some are told days after another that started later.
            var run = new Longest.Mark(at(hour - random.nextInt(80)), 3_000 + random.nextInt(15_000));
            all.add(run);
            longest = longest.with(run.startedAt(), run.distanceMeters());
            var now = at(hour).plusSeconds(1);
            assertThat(longest.since(now.minus(Duration.ofDays(days))))
                    .isEqualTo(all.stream()
                            .filter(one -> !one.startedAt().isBefore(now.minus(Duration.ofDays(days))))
                            .mapToInt(Longest.Mark::distanceMeters)
                            .max());
        }
        assertThat(longest.marks()).hasSizeLessThan(20);
    }

    @Test
    void a_bout_that_went_on_replaces_itself() {
        var longest = Longest.NONE.with(START, 3_000).with(START, 5_000);

        assertThat(longest.marks()).isEqualTo(List.of(new Longest.Mark(START, 5_000)));
    }

    @Test
    void of_two_as_long_only_the_later_is_kept_whichever_was_told_first() {
        var later = new Longest.Mark(START.plusSeconds(1), 5_000);

        assertThat(Longest.NONE
                        .with(START, 5_000)
                        .with(later.startedAt(), 5_000)
                        .marks())
                .containsExactly(later);
        assertThat(Longest.NONE
                        .with(later.startedAt(), 5_000)
                        .with(START, 5_000)
                        .marks())
                .containsExactly(later);
    }

    @Test
    void exactly_the_beginning_of_the_window_counts() {
        var longest = Longest.NONE.with(START, 3_000);

        assertThat(longest.since(START)).hasValue(3_000);
        assertThat(longest.since(START.plusSeconds(1))).isEmpty();
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
