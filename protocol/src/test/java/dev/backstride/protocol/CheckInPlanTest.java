package dev.backstride.protocol;

import static dev.backstride.events.decision.Slot.H1;
import static dev.backstride.events.decision.Slot.H24;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked after a run, and when. The stories begin on a Monday, at seven in Berlin. */
class CheckInPlanTest {

    private static final Duration A_DAY = Duration.ofHours(24);

    @Test
    void the_day_after_is_asked_about_before_the_next_usual_start() {
        var story = wanting(null);
        story.times(
                3,
                s -> s.ran(8_000)
                        .passing(Duration.ofMinutes(23 * 60 + 30))
                        .ran(6_000)
                        .passing(Duration.ofMinutes(6 * 24 * 60 + 30)));

        story.ran(8_000);

        assertThat(dayAfter(story)).isEqualTo(Duration.ofMinutes(23 * 60 - 50));
        assertThat(story.lastPlan().zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void it_is_never_asked_about_before_an_answer_counts() {
        var story = wanting(null);
        story.times(
                3, s -> s.ran(8_000).passing(Duration.ofHours(19)).ran(6_000).passing(Duration.ofHours(149)));

        story.ran(8_000);

        assertThat(dayAfter(story)).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void who_runs_at_all_hours_is_asked_a_day_later() {
        var story = wanting(null);
        story.times(
                4, s -> s.ran(8_000).passing(Duration.ofHours(22)).ran(6_000).passing(Duration.ofHours(150)));

        story.passing(Duration.ofHours(6)).ran(8_000);

        assertThat(dayAfter(story)).isEqualTo(A_DAY);
    }

    @Test
    void who_is_well_for_four_weeks_is_asked_a_day_later_only() {
        var story = wanting(null).times(9, s -> s.asEver(0, 0));
        assertThat(story.ran(8_000).lastPlan().asks()).extracting(Ask::slot).containsExactly(H1, H24);

        story.asked(0, 0).ran(8_000);

        assertThat(story.lastPlan().asks()).extracting(Ask::slot).containsExactly(H24);
    }

    @Test
    void a_level_brings_the_question_of_the_hour_back() {
        var story = wanting(null).times(11, s -> s.asEver(0, 0));

        story.ran(8_000).hurting(1);
        assertThat(story.lastPlan().asks()).extracting(Ask::slot).containsExactly(H1, H24);

        story.theNextDay(0).daysLater(3).ran(8_000);
        assertThat(story.lastPlan().asks()).extracting(Ask::slot).containsExactly(H1, H24);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2"})
    void a_level_of_none_brings_no_question_back_and_one_before_the_run_does(int before, int questions) {
        var story = wanting(null).times(11, s -> s.asEver(0, 0));

        story.feltBefore(before).ran(8_000).hurting(0);

        assertThat(story.lastPlan().asks()).hasSize(questions);
    }

    @Test
    void what_was_not_asked_is_not_missed_when_the_day_after_opens_an_episode() {
        var story = wanting(null).times(11, s -> s.asEver(0, 0));

        story.ran(8_000).theNextDay(3);

        assertThat(story.lastCodes()).contains(Code.EPISODE_OPENED).doesNotContain(Code.H1_MISSING);
    }

    @Test
    void who_says_how_much_to_ask_is_asked_so() {
        assertThat(wanting(CheckIns.FULL)
                        .times(11, s -> s.asEver(0, 0))
                        .ran(8_000)
                        .lastPlan()
                        .asks())
                .hasSize(2);
        assertThat(wanting(CheckIns.LIGHT).ran(8_000).hurting(3).lastPlan().asks())
                .hasSize(1);
    }

    @Test
    void three_runs_without_an_answer_in_an_episode_are_enough_to_ask_less() {
        var story = wanting(null).asEver(3, 2).times(3, s -> s.ran(8_000).daysLater(2));
        assertThat(story.codes()).contains(Code.ENGAGEMENT_LOW);

        assertThat(story.ran(8_000).lastPlan().asks()).extracting(Ask::slot).containsExactly(H24);
    }

    private static Duration dayAfter(Story story) {
        CheckInPlan plan = story.lastPlan();
        var ask = plan.asks().getLast();
        assertThat(ask.slot()).isEqualTo(H24);
        return Duration.between(plan.endedAt(), ask.due());
    }

    private static Story wanting(@Nullable CheckIns checkIns) {
        var story = Story.aRunner();
        story.context = new RunnerContext(
                Story.BERLIN, new BirthDate("1990-06"), Set.of(), null, checkIns, ScreeningDemand.ASSUMED_CLEAR);
        return story;
    }
}
