package dev.backstride.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private final Undelivered again = new Undelivered("UNREACHABLE", new IOException("nobody"));

    private static final CourierConfig CONFIG = new CourierConfig() {
        @Override
        public List<Duration> backOff() {
            return List.of(Duration.ofSeconds(1), Duration.ofMinutes(1));
        }

        @Override
        public List<Duration> webhookBackOff() {
            return List.of(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofHours(23));
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(10);
        }
    };

    @Test
    void mail_waits_as_it_is_told_and_is_given_up_after_the_last_attempt() {
        var retries = new Retries(CONFIG, () -> 1);

        assertThat(IntStream.rangeClosed(1, 3).mapToObj(attempt -> retries.after(Channel.MAIL, attempt, again)))
                .containsExactly(
                        Optional.of(Duration.ofSeconds(1)), Optional.of(Duration.ofMinutes(1)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, PT9S, PT54M", "0.5, PT10S, PT1H", "1, PT11S, PT1H6M"})
    void webhooks_wait_a_tenth_more_or_less(double dice, Duration first, Duration second) {
        var retries = new Retries(CONFIG, () -> dice);

        assertThat(retries.after(Channel.WEBHOOK, 1, again)).contains(first);
        assertThat(retries.after(Channel.WEBHOOK, 2, again)).contains(second);
        assertThat(retries.after(Channel.WEBHOOK, 4, again)).isEmpty();
    }
}
