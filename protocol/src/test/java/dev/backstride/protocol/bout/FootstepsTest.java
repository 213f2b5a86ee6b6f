package dev.backstride.protocol.bout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StrideNumbers;
import org.junit.jupiter.api.Test;

/** What sums of steps are made of. */
class FootstepsTest {

    private static final StrideNumbers NUMBERS = Configuration.standard().stride();
    private static final Column SPEED = Column.of(3.0, 3.1, 2.8);
    private static final Column LEVEL = Column.of(0, 0.01, -0.02);
    private static final Column CADENCE = Column.of(170, 171.5, 168);
    private static final Column CONTACT = Column.of(50, 52.3, 49);

    @Test
    void sums_are_of_powers_of_the_speed_times_the_cadence() {
        var steps = new Footsteps(SPEED, LEVEL, CADENCE, null);

        assertThat(Cadences.of(steps, NUMBERS))
                .isEqualTo(new Cadences(
                        3,
                        10 - 20,
                        100 + 400,
                        1_000 - 8_000,
                        10_000 + 160_000,
                        15 - 20,
                        150 + 400,
                        1_500 - 8_000,
                        625));
    }

    @Test
    void balances_are_of_what_the_left_foot_has_more() {
        assertThat(Balances.of(new Footsteps(SPEED, LEVEL, null, CONTACT), NUMBERS))
                .isEqualTo(new Balances(3, 23 - 10));
    }

    @Test
    void what_was_not_measured_has_no_sums() {
        assertThat(Balances.of(new Footsteps(SPEED, LEVEL, CADENCE, null), NUMBERS))
                .isEqualTo(Balances.NONE);
        assertThat(Cadences.of(new Footsteps(SPEED, LEVEL, null, CONTACT), NUMBERS))
                .isEqualTo(Cadences.NONE);
    }

    @Test
    void sums_of_two_recordings_are_those_of_both() {
        var some = Cadences.of(new Footsteps(SPEED, LEVEL, CADENCE, null), NUMBERS);
        var balance = new Balances(2, 30);

        assertThat(some.plus(some).vvc()).isEqualTo(2 * some.vvc());
        assertThat(some.plus(Cadences.NONE)).isEqualTo(some);
        assertThat(balance.plus(new Balances(3, -40))).isEqualTo(new Balances(5, -10));
    }
}
