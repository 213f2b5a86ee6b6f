package dev.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    @ParameterizedTest
    @CsvSource({
        "PT3M, 300",
        "PT24H, 80000",
        "PT1000S, 800",
        "PT1000S, 7000",
    })
    void the_borders_themselves_are_runs(Duration elapsed, double metres) {
        assertThat(Plausibility.examine(elapsed, Optional.empty(), metres)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT2M59.999S, 500, TOO_SHORT",
        "PT10M, 299.9, TOO_SHORT",
        "PT10M, NaN, TOO_SHORT",
        "PT1S, 0, TOO_SHORT",
        "PT0S, 2, TOO_SHORT",
        "PT0S, 5000, IMPLAUSIBLE",
        "PT-5M, 5000, IMPLAUSIBLE",
        "PT24H0.001S, 100000, IMPLAUSIBLE",
        "PT1000S, 799, IMPLAUSIBLE",
        "PT1000S, 7001, IMPLAUSIBLE"
    })
    void beyond_them_nothing_is(Duration elapsed, double metres, Refusal reason) {
        assertThat(Plausibility.examine(elapsed, Optional.empty(), metres))
                .map(Objection::reason)
                .contains(reason);
    }

    @Test
    void speed_is_taken_over_the_time_of_running() {
        var hour = Duration.ofHours(1);
        var run = Optional.of(Duration.ofMinutes(10));

        assertThat(Plausibility.examine(hour, Optional.empty(), 1800)).isPresent();
        assertThat(Plausibility.examine(hour, run, 1800)).isEmpty();
        assertThat(Plausibility.examine(hour, Optional.of(Duration.ZERO), 3600)).isEmpty();
    }

    @Test
    void the_detail_says_what_was_seen_and_what_counts() {
        var objection = Plausibility.examine(Duration.ofSeconds(6765), Optional.empty(), 4240.89)
                .orElseThrow();

        assertThat(objection.detail())
                .isEqualTo("A mean of 0.63 m/s is no running speed; runs lie between 0.8 and 7.0 m/s.");
    }

    @Test
    void a_start_before_2000_is_a_clock_that_was_never_set() {
        assertThat(Plausibility.examineStart(Instant.parse("1999-12-31T23:59:59Z")))
                .map(Objection::reason)
                .contains(Refusal.START_IMPLAUSIBLE);
        assertThat(Plausibility.examineStart(Instant.parse("2000-01-01T00:00:00Z")))
                .isEmpty();
    }
}
