package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose word ends a stop, and when. */
class FlagRulesTest {

    private static final Instant FLAGGED = Instant.parse("2025-09-01T07:00:00Z");

    @ParameterizedTest
    @CsvSource({"86399,false", "86400,true"})
    void a_runner_s_own_word_ends_no_emergency_within_a_day(int secondsLater, boolean valid) {
        assertThat(isValid(ClearedBy.SELF_REPORTED, stopped(Tier.T0), secondsLater))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @EnumSource(names = {"T1", "T2"})
    void it_ends_what_is_less_at_once(Tier tier) {
        assertThat(isValid(ClearedBy.SELF_REPORTED, stopped(tier), 1)).isTrue();
    }

    @Test
    void a_clinician_s_ends_any() {
        assertThat(isValid(ClearedBy.CLINICIAN, stopped(Tier.T0), 1)).isTrue();
    }

    @Test
    void who_is_not_stopped_may_say_so() {
        assertThat(isValid(ClearedBy.SELF_REPORTED, new Off(0), 1)).isTrue();
    }

    private static Stopped stopped(Tier tier) {
        return new Stopped(new Off(0), tier, FLAGGED.minus(Duration.ofDays(3)), FLAGGED, null);
    }

    private static boolean isValid(ClearedBy by, Ladder ladder, int secondsLater) {
        var at = FLAGGED.plusSeconds(secondsLater);
        var clearance = new Clearance("clear", at, ClearanceOutcome.RESUME, 1, by, null, null, null);
        return FlagRules.isValid(clearance, ladder, Configuration.standard().review());
    }
}
