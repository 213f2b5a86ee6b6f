package dev.backstride.plumbing.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final List<Duration> SCHEDULE = List.of(Duration.ofSeconds(10), Duration.ofMinutes(10));

    @Test
    void each_wait_is_a_tenth_longer_or_shorter_than_planned() {
        assertThat(after(0, 1)).hasValue(Duration.ofSeconds(9));
        assertThat(after(0.5, 2)).hasValue(Duration.ofMinutes(10));
        assertThat(after(1, 1)).hasValue(Duration.ofSeconds(11));
    }

    @Test
    void after_the_last_attempt_there_is_none() {
        assertThat(after(0.5, 3)).isEmpty();
    }

    @Test
    void who_asks_for_more_time_gets_it() {
        var backOff = new BackOff(SCHEDULE, 0.1, () -> 0.5);

        assertThat(backOff.after(1, Optional.of(Duration.ofMinutes(15)))).hasValue(Duration.ofMinutes(15));
        assertThat(backOff.after(1, Optional.of(Duration.ofSeconds(1)))).hasValue(Duration.ofSeconds(10));
    }

    private static Optional<Duration> after(double dice, int attempt) {
        return new BackOff(SCHEDULE, 0.1, () -> dice).after(attempt, Optional.empty());
    }
}
