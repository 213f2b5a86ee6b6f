package dev.backstride.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    @Test
    void everything_is_done_once() {
        var numbers = new ConcurrentSkipListSet<Long>();

        var load = new ClosedLoop(8).times(100, (number, _) -> numbers.add(number));

        assertThat(load.done()).isEqualTo(100);
        assertThat(numbers).hasSize(100).contains(0L, 99L);
    }

    @Test
    void no_more_is_under_way_than_there_are_connections() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();

        new ClosedLoop(3).lasting(Duration.ofMillis(100), (_, _) -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            underWay.decrementAndGet();
        });

        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void a_load_with_failures_is_no_result_where_none_may_fail() {
        var load = new ClosedLoop(2).times(3, (_, _) -> {
            throw new IllegalStateException("closed");
        });

        assertThatThrownBy(load::flawless).hasMessage("3 of 3 failed").hasRootCauseMessage("closed");
    }
}
