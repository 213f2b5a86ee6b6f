package dev.backstride.assessment.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editions as an installation names them. */
class RulebookTest {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void each_edition_changes_numbers_of_the_one_before_it() {
        var rulebook = new Rulebook(() -> Map.of(
                "summer", later(SUMMER, Map.of("trial.least", "4")),
                "spring", later(SPRING, Map.of("pain.worseBy", "3"))));

        var summer = rulebook.protocol().at(SUMMER);

        assertThat(summer.versions().configuration()).isEqualTo("summer");
        assertThat(summer.numbers().trial().least()).isEqualTo(4);
        assertThat(summer.numbers().pain().worseBy()).isEqualTo(3);
        assertThat(rulebook.protocol().at(SPRING.minusSeconds(1)).versions().configuration())
                .isEqualTo("1");
    }

    @Test
    void what_makes_no_sense_keeps_the_service_from_starting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulebook(() -> Map.of("2", later(SPRING, Map.of("pain.worseBy", "9")))))
                .withMessage("pain.worseBy must be from 1 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulebook(() -> Map.of("2", later(SPRING, Map.of("windows.merge", "PT20M")))))
                .withMessageContaining("the same in all editions");
    }

    private static EditionsConfig.Later later(Instant validFrom, Map<String, String> numbers) {
        return new EditionsConfig.Later() {
            @Override
            public Instant validFrom() {
                return validFrom;
            }

            @Override
            public Map<String, String> numbers() {
                return numbers;
            }
        };
    }
}
