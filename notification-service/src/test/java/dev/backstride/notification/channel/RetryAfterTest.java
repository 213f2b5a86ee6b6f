package dev.backstride.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 5 ', PT5S",
        "'Mon, 2 Mar 2026 06:10:00 GMT', PT10M",
        "999999999, PT6H",
        "'Tue, 3 Mar 2026 06:00:00 GMT', PT6H",
    })
    void seconds_and_dates_are_waited_for_up_to_a_bound(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "99999999999999999999", "Mon, 2 Mar 2026 05:00:00 GMT", "1.5"})
    void what_makes_no_sense_is_no_wish(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }
}
