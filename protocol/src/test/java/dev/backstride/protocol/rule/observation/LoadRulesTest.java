package dev.backstride.protocol.rule.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Spike;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.LoadNumbers;
import dev.backstride.protocol.history.Efforts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadRulesTest {

    private static final LoadNumbers NUMBERS = Configuration.standard().load();
    private static final Instant START = Instant.parse("2025-09-01T05:00:00Z");
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    @ParameterizedTest
    @CsvSource({
        "11000,NONE",
        "11001,SMALL",
        "13000,SMALL",
        "13001,MODERATE",
        "20000,MODERATE",
        "20001,LARGE",
        "5000,NONE"
    })
    void a_spike_is_measured_against_the_longest_in_whole_metres(int meters, Spike spike) {
        var efforts = Efforts.NONE;
        efforts = efforts.with(effort("longest", START.minus(Duration.ofDays(5)), 10_000));
        efforts = efforts.with(effort("latest", START.minus(Duration.ofDays(2)), 4_000));

        assertThat(LoadRules.spike(effort("now", START, meters), efforts, NUMBERS))
                .isEqualTo(spike);
    }

    @Test
    void exactly_thirty_days_before_still_counts() {
        var efforts = Efforts.NONE;
        efforts = efforts.with(effort("then", START.minus(THIRTY_DAYS), 10_000));

        assertThat(LoadRules.spike(effort("now", START, 20_001), efforts, NUMBERS))
                .isEqualTo(Spike.LARGE);
    }

    @Test
    void one_second_earlier_does_not() {
        var efforts = Efforts.NONE;
        efforts = efforts.with(effort("then", START.minus(THIRTY_DAYS).minusSeconds(1), 10_000));

        assertThat(LoadRules.spike(effort("now", START, 20_001), efforts, NUMBERS))
                .isEqualTo(Spike.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "-1,false"})
    void fourteen_days_from_the_last_end_are_a_lay_off(int seconds, boolean layoff) {
        var last = effort("last", START, 8_000);
        var now = effort("now", last.endedAt().plus(Duration.ofDays(14)).plusSeconds(seconds), 8_000);

        assertThat(LoadRules.layoff(now, Efforts.NONE.with(last), NUMBERS).contains(Code.LAYOFF_RETURN))
                .isEqualTo(layoff);
    }

    private static Effort effort(String bout, Instant start, int meters) {
        return new Effort(bout, bout, start, start.plus(Duration.ofMinutes(50)), meters, null, null);
    }
}
