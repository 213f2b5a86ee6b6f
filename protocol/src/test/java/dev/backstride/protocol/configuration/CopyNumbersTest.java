package dev.backstride.protocol.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be a copy from a clock in another time zone. */
class CopyNumbersTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2940, 10000, true",
        "2939, 10000, false",
        "3000, 9500, true",
        "3000, 9499, false",
        "3061, 10526, true",
        "3062, 10526, false",
        "3061, 10527, false"
    })
    void a_copy_lasts_as_long_within_two_percent_and_is_as_far_within_five(int seconds, int meters, boolean alike) {
        assertThat(alike(Duration.ofHours(2), seconds, meters)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"PT15M, true", "PT15M1S, false", "PT38H, true", "PT38H15M, false", "PT24H, false", "-PT9H30M, true"})
    void its_clock_is_off_by_quarters_of_an_hour_up_to_thirty_eight_hours(Duration off, boolean alike) {
        assertThat(alike(off, 3_000, 10_000)).isEqualTo(alike);
    }

    private static boolean alike(Duration off, int seconds, int meters) {
        var copy = new Run(
                "copy",
                START.plus(off),
                seconds,
                meters,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return CopyNumbers.standard().areAlike(START, 3_000, 10_000, copy);
    }
}
