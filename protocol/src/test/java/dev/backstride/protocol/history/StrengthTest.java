package dev.backstride.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StrengthNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final StrengthNumbers NUMBERS = Configuration.standard().strength();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2025-09-01T06:00:00Z");

    private Strength strength = Strength.NONE;

    @BeforeEach
    void five_weeks_of_strength_work() {
        lift(1, 2, 5);
        lift(2, 2, 2);
        lift(3, 1, 3, 5);
        lift(4, 1, 2, 3, 4, 5);
    }

    @Test
    void a_week_is_adherent_with_two_distinct_dates() {
        assertThat(strength.adherentWeeks(MONDAY, Instant.parse("2025-10-05T10:00:00Z"), BERLIN, NUMBERS))
                .isEqualTo(3);
    }

    @Test
    void a_week_counts_once_its_last_date_is_reached() {
        assertThat(strength.adherentWeeks(MONDAY, Instant.parse("2025-09-06T21:59:00Z"), BERLIN, NUMBERS))
                .isZero();
        assertThat(strength.adherentWeeks(MONDAY, Instant.parse("2025-09-06T22:00:00Z"), BERLIN, NUMBERS))
                .isEqualTo(1);
    }

    @Test
    void a_quiet_week_has_no_dates() {
        assertThat(strength.datesWithin(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 5)))
                .isZero();
    }

    private void lift(int week, int... days) {
        for (var day : days) {
            strength = strength.with(new StrengthSession(
                    "lift", LocalDate.of(2025, 8, 31).plusDays(7L * (week - 1) + day), null, null, null));
        }
    }
}
