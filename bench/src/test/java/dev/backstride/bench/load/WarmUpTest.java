package dev.backstride.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final Duration ROUND = Duration.ofSeconds(1);

    @Test
    void it_goes_on_until_three_looks_found_the_system_no_faster() {
        assertThat(looks(Duration.ofMinutes(1), 10, 100, 200, 400, 401, 390, 402, 900))
                .isEqualTo(7);
    }

    @Test
    void a_look_that_was_held_up_does_not_end_it() {
        assertThat(looks(Duration.ofMinutes(1), 10, 100, 50, 200, 201, 202, 203, 900))
                .isEqualTo(7);
    }

    @Test
    void it_ends_in_time_even_if_the_system_still_gets_faster() {
        assertThat(looks(Duration.ZERO, 10, 100, 200)).isOne();
    }

    /** How many looks are taken at a system that does so many requests in each. */
    private static int looks(Duration atMost, int... done) {
        var looks = new AtomicInteger();
        new WarmUp(ROUND, atMost).run(_ -> {
            var latency = Latency.concurrent();
            LongStream.range(0, done[looks.getAndIncrement()]).forEach(_ -> latency.recordValue(1));
            return new Load(latency, 1, 0, null);
        });
        return looks.get();
    }
}
