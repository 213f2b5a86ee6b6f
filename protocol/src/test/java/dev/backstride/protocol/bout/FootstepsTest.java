package dev.backstride.protocol.bout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StrideNumbers;
import org.jspecify.annotations.Nullable;
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
    void a_column_that_goes_on_longer_than_the_speed_counts_as_far_as_the_speed_does() {
        var longer = Column.of(50, 52.3, 49, 60);

        assertThat(Balances.of(new Footsteps(SPEED, LEVEL, null, longer), NUMBERS))
                .isEqualTo(new Balances(3, 23 - 10));
        assertThat(Balances.of(new Footsteps(SPEED, LEVEL, null, Column.of(50)), NUMBERS))
                .isEqualTo(new Balances(1, 0));
    }

    @Test
    void a_watch_that_tells_of_one_of_the_two_tells_of_steps_and_of_neither_of_none() {
        assertThat(Footsteps.of(run(CADENCE, null))).isEqualTo(new Footsteps(SPEED, LEVEL, CADENCE, null));
        assertThat(Footsteps.of(run(null, CONTACT))).isEqualTo(new Footsteps(SPEED, LEVEL, null, CONTACT));
        assertThat(Footsteps.of(run(null, null))).isNull();
    }

    @Test
    void sums_of_two_recordings_are_those_of_both() {
        var some = Cadences.of(new Footsteps(SPEED, LEVEL, CADENCE, null), NUMBERS);
        var balance = new Balances(2, 30);

        assertThat(some.plus(some).vvc()).isEqualTo(2 * some.vvc());
        assertThat(some.plus(Cadences.NONE)).isEqualTo(some);
        assertThat(balance.plus(new Balances(3, -40))).isEqualTo(new Balances(5, -10));
    }

    private static Run run(@Nullable Column cadence, @Nullable Column contact) {
        return DigestedRun.of(new Digest(SPEED, null, cadence, LEVEL, contact));
    }
}
