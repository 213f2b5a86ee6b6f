package dev.backstride.protocol;

import static dev.backstride.protocol.StepsTest.START;
import static dev.backstride.protocol.Story.aRegularRunner;
import static dev.backstride.protocol.Story.aRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the next run may be: of several caps the smallest. */
class CapStepsTest {

    @Test
    void an_hour_later_already_eases_and_the_next_day_decides() {
        var story = aRegularRunner().ran(7_001).hurting(2).anHourLater(4);

        assertThat(cap(story, Duration.ofHours(1))).isEqualTo(7_001);
        assertThat(cap(story.theNextDay(2), Duration.ofHours(24))).isEqualTo(7_001);
        assertThat(cap(aRegularRunner().ran(7_001).hurting(2).anHourLater(2), Duration.ofHours(1)))
                .isEqualTo(8_800);
    }

    @Test
    void a_level_out_of_turn_is_measured_by_the_last_run() {
        var story = aRegularRunner().ran(6_000).hurting(0).theNextDay(0).later(Duration.ofHours(60), 6);

        assertThat(cap(story, Duration.ofHours(61))).isEqualTo(4_200);
    }

    @Test
    void what_stands_still_caps_a_run_whose_next_day_is_open() {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .theNextDay(5)
                .daysLater(3)
                .ran(5_000)
                .hurting(2);

        assertThat(story.asOf(story.ended()).advice().action()).isEqualTo(Action.REDUCE);
        assertThat(cap(story, Duration.ZERO)).isEqualTo(5_600);
        assertThat(cap(story.anHourLater(4), Duration.ofHours(1)))
                .as("both hold: the smaller counts")
                .isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 8800,", "13, 8800,", "14, 4000, 30", "31, 4000, 30", "90, 4000, 30", "91,, 30"})
    void a_lay_off_shortens_the_next_run_until_there_is_one(
            int daysLater, @Nullable Integer meters, @Nullable Integer minutes) {
        var story = aRunner().ran(8_000);
        var now = story.ended().plus(Duration.ofDays(daysLater)).minus(daysLater < 30 ? Duration.ZERO : Story.RUN);

        assertThat(next(story, now).metersAtMost()).isEqualTo(meters);
        assertThat(next(story, now).minutesAtMost()).isEqualTo(minutes);
        assertThat(next(story, now).intensity() == Intensity.EASY).isEqualTo(minutes != null);
        assertThat(story.steps(now).contains(START)).isEqualTo(minutes != null);
    }

    @Test
    void the_first_run_is_half_an_hour() {
        assertThat(aRunner().steps(Instant.parse("2025-09-01T00:00:00Z")))
                .containsExactly(new RunNext(null, 30, Intensity.EASY, false), START);
    }

    @Test
    void half_of_the_longest_of_ninety_days_is_rounded_down_and_the_smallest_cap_wins() {
        var story = aRunner().ran(12_001).daysLater(70).ran(5_001);

        assertThat(cap(story, Duration.ofDays(15))).isEqualTo(5_501);
        assertThat(cap(aRunner().ran(9_001).daysLater(70).ran(5_001), Duration.ofDays(15)))
                .isEqualTo(4_500);
    }

    private static @Nullable Integer cap(Story story, Duration after) {
        return next(story, story.ended().plus(after)).metersAtMost();
    }

    private static RunNext next(Story story, Instant asOf) {
        return story.steps(asOf).stream()
                .filter(RunNext.class::isInstance)
                .map(RunNext.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
