package dev.backstride.protocol.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers: one typed object, each in its range, changed by key. */
class ConfigurationTest {

    private static final Configuration STANDARD = Configuration.standard();

    @Test
    void its_own_values_are_sensible() {
        var values = STANDARD.figures().stream().collect(Collectors.toMap(Figure::key, Figure::value));

        assertThat(STANDARD.with(values)).isEqualTo(STANDARD);
    }

    @Test
    void one_number_changes_and_no_other() {
        var changed = STANDARD.with(Map.of("pain.worseBy", "3"));

        assertThat(changed.pain().worseBy()).isEqualTo(3);
        assertThat(changed.with(Map.of("pain.worseBy", "2"))).isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pain.worseBy           | 4     | must be from 1 to 3",
                "pain.worseBy           | two   | must be a whole number",
                "pain.rest              | 48    | must be an ISO 8601 duration",
                "pain.rest              | PT1H  | must be from PT24H to PT96H",
                "hill.climbGrade        | steep | must be a number",
                "load.smallPercent      | 120   | is fixed at 110",
                "pain.worse             | 2     | is no number of the protocol",
                "step.warmUp            | none  | is no number of the protocol",
                "windows.copy.step      | PT1M  | must be from PT15M to PT1H"
            })
    void what_is_not_sensible_is_refused_by_name(String key, String value, String why) {
        assertThatExceptionOfType(Unsuitable.class)
                .isThrownBy(() -> STANDARD.with(Map.of(key, value)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void numbers_that_do_not_go_together_are_refused_as_a_group() {
        assertThatExceptionOfType(Unsuitable.class)
                .isThrownBy(() -> STANDARD.with(Map.of("trial.most", "3", "trial.least", "5")))
                .withMessage("trial.* [2, 5, 3] are out of order");
    }

    @Test
    void a_number_is_fixed_where_no_other_is_sensible() {
        assertThat(STANDARD.figures())
                .filteredOn(Figure::isFixed)
                .extracting(Figure::key)
                .contains("load.smallPercent")
                .doesNotContain("pain.worseBy");
    }

    @Test
    void an_edition_is_in_force_from_its_own_instant_on() {
        var instant = Instant.parse("2026-01-01T00:00:00Z");
        var first = Edition.standard();
        var second = first.followedBy("2", instant, STANDARD.with(Map.of("pain.worseBy", "3")));
        var editions = new Editions(List.of(first, second));

        assertThat(editions.at(instant.minusNanos(1))).isEqualTo(first);
        assertThat(editions.at(instant)).isEqualTo(second);
        assertThat(editions.after(first)).isEqualTo(second);
        assertThat(editions.after(second)).isNull();
    }

    @Test
    void editions_follow_each_other_under_names_of_their_own_and_sort_facts_alike() {
        var first = Edition.standard();
        var early = first.followedBy("2", Instant.MIN, STANDARD);
        var namesake = first.followedBy("1", Instant.EPOCH, STANDARD);
        var sorting = first.followedBy("2", Instant.EPOCH, STANDARD.with(Map.of("windows.merge", "PT20M")));

        for (var refused : List.of(early, namesake, sorting)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Editions(List.of(first, refused)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Editions(List.of()));
    }
}
