package dev.backstride.protocol.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Change;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.bout.InRun;
import dev.backstride.protocol.bout.NextDay;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.PainNumbers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hurts, what is tolerable and what is worse. */
class PainRulesTest {

    private static final PainNumbers NUMBERS = Configuration.standard().pain();
    private static final Instant AT = Instant.parse("2025-09-02T05:50:00Z");

    @ParameterizedTest
    @CsvSource({"3,5,true", "3,4,false", "0,2,false", "0,3,true", "5,6,false", "7,9,true", "2,3,false", "1,3,true"})
    void worse_is_two_points_more_and_at_least_three(int during, int nextDay, boolean worse) {
        assertThat(PainRules.isWorseNextDay(felt(null, during, null, nextDay), NUMBERS))
                .isEqualTo(worse);
    }

    @Test
    void without_any_level_to_compare_with_nothing_is_worse_by_numbers() {
        assertThat(PainRules.isWorseNextDay(felt(null, null, null, 4), NUMBERS)).isFalse();
    }

    @Test
    void back_to_where_one_started_is_not_worse() {
        assertThat(PainRules.isWorseNextDay(felt(4, 1, null, 4), NUMBERS)).isFalse();
    }

    @Test
    void the_hour_after_is_compared_with_only_where_nothing_earlier_is_known() {
        assertThat(PainRules.isWorseNextDay(felt(null, null, 2, 4), NUMBERS)).isTrue();
        assertThat(PainRules.isWorseNextDay(felt(3, null, 2, 4), NUMBERS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5,false", "6,true", "10,true"})
    void six_is_not_tolerable(int level, boolean intolerable) {
        assertThat(PainRules.isIntolerable(felt(null, level, null, null), NUMBERS))
                .isEqualTo(intolerable);
        assertThat(PainRules.isIntolerable(felt(null, null, level, null), NUMBERS))
                .isEqualTo(intolerable);
        assertThat(PainRules.isIntolerable(felt(null, null, null, level), NUMBERS))
                .isEqualTo(intolerable);
    }

    @Test
    void a_level_before_the_run_alone_is_never_intolerable() {
        assertThat(PainRules.isIntolerable(felt(9, null, null, null), NUMBERS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,false,true", "2,true,false"})
    void much_worse_counts_from_two_and_contradicts_itself_below(int level, boolean worse, boolean contradicts) {
        var rating = new Rating("r", AT, level, Change.MUCH_WORSE, false);

        assertThat(PainRules.isWorse(rating, 2, NUMBERS)).isEqualTo(worse);
        assertThat(PainRules.contradictsNumbers(rating, NUMBERS)).isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource({"1,3,4,true", "2,3,4,false", "1,5,4,false", "0,3,3,false"})
    void settling_slowly_is_four_three_more_than_before_and_no_less_than_in_the_run(
            int before, int during, int nextDay, boolean slowly) {
        assertThat(PainRules.settlesSlowly(felt(before, during, null, nextDay), NUMBERS))
                .isEqualTo(slowly);
    }

    private static Felt felt(
            @Nullable Integer before, @Nullable Integer during, @Nullable Integer hour, @Nullable Integer nextDay) {
        return new Felt(
                before == null ? null : rating(before),
                during == null ? null : new InRun(during, false, null, null, List.of("d")),
                hour == null ? null : rating(hour),
                nextDay == null ? null : new NextDay(rating(nextDay), NextDay.Origin.ANSWERED));
    }

    private static Rating rating(int level) {
        return new Rating("r", AT, level, null, false);
    }
}
