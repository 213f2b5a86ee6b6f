package dev.backstride.bench.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final UUID FACT = UUID.randomUUID();

    private final Matching matching = new Matching();

    @Test
    void a_decision_is_matched_to_the_request_by_way_of_its_fact() {
        matching.told(REQUEST, millis(1_000));
        matching.fact(FACT, REQUEST);
        matching.decision(FACT, millis(1_040));

        assertThat(matching.latency().getTotalCount()).isOne();
        assertThat(matching.latency().getMaxValue()).isBetween(39_900L, 40_100L);
        assertThat(matching.factsRead()).isOne();
    }

    @Test
    void a_decision_that_overtakes_its_fact_counts_from_when_it_was_read() {
        matching.told(REQUEST, millis(1_000));
        matching.decision(FACT, millis(1_040));
        matching.fact(FACT, REQUEST);

        assertThat(matching.latency().getMaxValue()).isBetween(39_900L, 40_100L);
    }

    @Test
    void of_several_decisions_the_first_counts() {
        matching.told(REQUEST, millis(1_000));
        matching.fact(FACT, REQUEST);
        matching.decision(FACT, millis(1_040));
        matching.decision(FACT, millis(9_000));

        assertThat(matching.latency().getTotalCount()).isOne();
        assertThat(matching.latency().getMaxValue()).isLessThan(41_000);
        assertThat(matching.decisionsRead()).isEqualTo(2);
    }

    @Test
    void events_of_others_are_none_of_ours() {
        matching.fact(FACT, UUID.randomUUID());
        matching.decision(FACT, millis(1));

        assertThat(matching.latency().getTotalCount()).isZero();
        assertThat(matching.factsRead()).isZero();
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
