package dev.backstride.protocol.bout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two runs of one bout, taken together. */
class JoinedBoutTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final Rating SORE = new Rating("says", START, 3, null, false);

    @Test
    void what_was_climbed_and_what_was_hard_is_that_of_both() {
        var joined = effort(120, 300).joinedBy(effort(40, 60));

        assertThat(joined.ascentMeters()).isEqualTo(160);
        assertThat(joined.hardSeconds()).isEqualTo(360);
    }

    @Test
    void what_one_of_them_did_not_measure_is_that_of_the_other() {
        assertThat(effort(null, 300).joinedBy(effort(40, null)))
                .extracting(Effort::ascentMeters, Effort::hardSeconds)
                .containsExactly(40, 300);
        assertThat(effort(120, null).joinedBy(effort(null, 60)))
                .extracting(Effort::ascentMeters, Effort::hardSeconds)
                .containsExactly(120, 60);
        assertThat(effort(null, null).joinedBy(effort(null, null)).ascentMeters())
                .isNull();
    }

    @Test
    void of_two_reports_the_higher_level_and_the_later_words_count() {
        var jog = new InRun(4, true, Side.LEFT, Phase.START, List.of("of jog"));
        var race = new InRun(2, false, Side.RIGHT, Phase.UPHILL, List.of("of race"));

        assertThat(jog.joinedBy(race))
                .isEqualTo(new InRun(4, true, Side.RIGHT, Phase.UPHILL, List.of("of jog", "of race")));
        assertThat(race.joinedBy(jog).peak()).isEqualTo(4);
        assertThat(race.joinedBy(race).limped()).isFalse();
    }

    @Test
    void words_that_the_later_report_leaves_out_stay() {
        var jog = new InRun(4, false, Side.LEFT, Phase.START, List.of("of jog"));
        var race = new InRun(2, true, null, null, List.of("of race"));

        assertThat(jog.joinedBy(race))
                .isEqualTo(new InRun(4, true, Side.LEFT, Phase.START, List.of("of jog", "of race")));
    }

    @Test
    void what_was_said_of_the_hour_after_the_first_one_no_longer_counts() {
        var jog = new InRun(4, false, null, null, List.of("of jog"));
        var race = new InRun(2, false, null, null, List.of("of race"));
        var felt = new Felt(SORE, jog, SORE, null);

        assertThat(felt.joinedBy(race)).isEqualTo(new Felt(SORE, jog.joinedBy(race), null, null));
        assertThat(felt.joinedBy(null)).isEqualTo(new Felt(SORE, jog, null, null));
        assertThat(Felt.NOTHING.joinedBy(race)).isEqualTo(new Felt(null, race, null, null));
    }

    @Test
    void a_race_after_a_jog_leaves_the_even_start_and_is_no_steady_run() {
        var jog = new Pace(Column.of(2.5), null, true, true);
        var race = new Pace(Column.of(4), null, false, false);

        assertThat(jog.joinedBy(race)).isEqualTo(new Pace(Column.of(2.5, 4), null, true, false));
        assertThat(race.joinedBy(jog).steady()).isFalse();
        assertThat(jog.joinedBy(jog).steady()).isTrue();
    }

    @Test
    void a_stretch_late_in_a_run_needs_half_of_itself_measured_and_not_half_of_the_run() {
        var speeds = new double[60];
        for (var step = 0; step < speeds.length; step++) {
            speeds[step] = step == 50 || step == 51 ? 3 : Double.NaN;
        }
        var pace = new Pace(Column.of(speeds), null, true, true);

        assertThat(pace.between(Duration.ofMinutes(25), Duration.ofMinutes(27))).hasValue(3_000);
        assertThat(pace.between(Duration.ofMinutes(24), Duration.ofMinutes(27))).isEmpty();
    }

    private static Effort effort(@Nullable Integer ascent, @Nullable Integer hard) {
        return new Effort("bout", "run", START, START.plusSeconds(3_000), 8_000, ascent, hard);
    }
}
