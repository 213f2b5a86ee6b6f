package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.RUNG_NOT_TRIED;
import static dev.backstride.protocol.history.StrengthWeek.Adherence.ADHERENT;
import static dev.backstride.protocol.history.StrengthWeek.Adherence.NOT_DONE;
import static dev.backstride.protocol.history.StrengthWeek.Adherence.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.StrengthNumbers;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The protocol's case in words (section e) about strength work. */
class StrengthCasesTest {

    private static final Instant MONDAY = Instant.parse("2025-09-01T06:00:00Z");
    private static final Instant FIVE_WEEKS_LATER = Instant.parse("2025-10-05T20:00:00Z");
    private static final StrengthNumbers NUMBERS = Configuration.standard().strength();

    private final Story story = Story.aRegularRunner();

    @Nested
    class V28_strength_adherence_arithmetic {

        @BeforeEach
        void five_weeks_on_rung_three() {
            story.add(new Placement("rung-3", MONDAY, 3, 4, null, null));
            lift(1, 2, 5);
            lift(2, 2, 2);
            lift(3, 1, 3, 5);
            lift(4, 1, 2, 3, 4, 5);
        }

        @Test
        void a_week_is_adherent_from_two_distinct_dates_on() {
            var course = Protocol.standard().begin(Story.RUNNER, story.context);
            story.facts.forEach(course::take);
            // The ladder pauses without runs; the rung stays.
            assertThat(course.strengthWeeks(FIVE_WEEKS_LATER))
                    .extracting(week -> week.adherence(NUMBERS))
                    .containsExactly(ADHERENT, PARTIAL, ADHERENT, ADHERENT, NOT_DONE);
        }

        @Test
        void five_dates_are_above_the_range_which_is_told_and_gives_no_credit() {
            assertThat(story.remarks(FIVE_WEEKS_LATER)).containsExactly("09-29 00:00 STRENGTH_ABOVE_RANGE");
        }

        @Test
        void that_is_told_once_the_week_is_over() {
            assertThat(story.remarks(Instant.parse("2025-09-28T21:59:59Z"))).isEmpty();
            assertThat(story.remarks(Instant.parse("2025-09-28T22:00:00Z"))).hasSize(1);
        }

        @Test
        void a_bout_after_a_week_of_nothing_did_not_try_the_rung() {
            story.now = Instant.parse("2025-10-05T06:00:00Z");

            assertThat(story.doingTheRung(3, 3).lastCodes()).contains(RUNG_NOT_TRIED);
        }
    }

    private void lift(int week, int... days) {
        for (var day : days) {
            var on = LocalDate.of(2025, 8, 31).plusDays(7L * (week - 1) + day);
            story.add(new StrengthSession("lift-" + story.facts.size(), on, null, null, null));
        }
    }
}
