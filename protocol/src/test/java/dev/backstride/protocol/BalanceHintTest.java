package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.GCT_SHIFT_HINT;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_LEFT;
import static dev.backstride.events.decision.Code.ONE_SIDED_WATCH_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Side;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A balance that shifts in bouts while one side recurs is hinted at, and nothing else comes of it. */
class BalanceHintTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int OWN = 400;
    private static final int BOUT = 60;
    private static final int DAYS_BETWEEN = 3;

    @Test
    void three_shifted_bouts_and_a_side_that_recurs_are_hinted_at() {
        assertThat(last(leaning(Side.LEFT, 53, 53, 53)).codes()).contains(ONE_SIDED_RECURRENT_LEFT, GCT_SHIFT_HINT);
    }

    @Test
    void which_foot_it_shifts_to_is_not_read_into() {
        assertThat(last(leaning(Side.LEFT, 47, 47, 47)).codes()).contains(GCT_SHIFT_HINT);
    }

    @Test
    void two_shifted_bouts_are_not_enough() {
        assertThat(last(leaning(Side.LEFT, 50, 53, 53)).codes())
                .contains(ONE_SIDED_RECURRENT_LEFT)
                .doesNotContain(GCT_SHIFT_HINT);
    }

    @Test
    void it_goes_with_a_side_that_recurs_and_never_alone() {
        assertThat(codes(leaning(Side.BOTH, 53, 53, 53))).doesNotContain(GCT_SHIFT_HINT);
        assertThat(hinting(leaning(Side.LEFT, 53, 53, 53))).hasSize(1);
        assertThat(last(leaning(Side.LEFT, 53, 53)).codes())
                .contains(ONE_SIDED_WATCH_LEFT)
                .doesNotContain(GCT_SHIFT_HINT);
    }

    @ParameterizedTest
    @CsvSource({"52.2,false", "52.3,true", "47.8,false", "47.7,true"})
    void a_balance_is_off_beyond_two_point_two_of_half(double left, boolean hint) {
        assertThat(last(leaning(Side.LEFT, left, left, left)).codes().contains(GCT_SHIFT_HINT))
                .isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"52.5,53.5,true", "52.5,53.4,false", "53.5,52.5,true", "53.5,52.6,false"})
    void it_is_shifted_from_one_point_zero_from_the_runner_s_own(double own, double left, boolean hint) {
        var shiftedBefore = leaning(own, OWN, Side.LEFT, own + 7.5, own - 7.5, left);

        assertThat(last(shiftedBefore).codes().contains(GCT_SHIFT_HINT)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"400,true", "399,false"})
    void a_runner_s_own_takes_two_hundred_level_minutes(int means, boolean hint) {
        var story = Story.aRunner();
        story.add(new Footing(means).leaning(50).run("own", START.minus(Duration.ofDays(2))));
        hurting(story, Side.LEFT, BOUT, 60, 60, 60);

        assertThat(last(story).codes().contains(GCT_SHIFT_HINT)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"40,true", "39,false"})
    void a_bout_s_balance_takes_twenty_level_minutes(int means, boolean hint) {
        var story = Story.aRunner();
        story.add(new Footing(OWN).leaning(50).run("own", START.minus(Duration.ofDays(2))));
        hurting(story, Side.LEFT, means, 60, 60, 60);

        assertThat(last(story).codes().contains(GCT_SHIFT_HINT)).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100, Double.NaN})
    void all_on_one_foot_is_no_balance(double left) {
        assertThat(codes(leaning(Side.LEFT, left, left, left))).doesNotContain(GCT_SHIFT_HINT);
    }

    @Test
    void who_still_grows_and_is_stopped_by_the_side_gets_no_hint() {
        var story = leaning(Side.LEFT, 53, 53, 53);
        story.context = RunnerContext.of(story.context.zone(), new BirthDate("2009-06"));

        assertThat(last(story).action()).isEqualTo(Action.STOP_PROMPT);
        assertThat(codes(story)).doesNotContain(GCT_SHIFT_HINT);
    }

    private static Story leaning(Side side, double... lefts) {
        return leaning(50, OWN, side, lefts);
    }

    private static Story leaning(double own, int means, Side side, double... lefts) {
        var story = Story.aRunner();
        story.add(new Footing(means).leaning(own).run("own", START.minus(Duration.ofDays(2))));
        return hurting(story, side, BOUT, lefts);
    }

    /** Every third day a run that hurts on that side, each leaning as told. */
    private static Story hurting(Story story, Side side, int means, double... lefts) {
        for (var bout = 0; bout < lefts.length; bout++) {
            var start = START.plus(Duration.ofDays((long) DAYS_BETWEEN * bout));
            var run = new Footing(means).leaning(lefts[bout]).run("bout-" + bout, start);
            story.add(run)
                    .add(Facts.during("during-" + bout, run, 3, side, null))
                    .add(Facts.said(
                            "day-" + bout, Moment.AFTER, run.endedAt().plus(Duration.ofHours(24)), 2, null, null));
        }
        return story;
    }

    private static Decision last(Story story) {
        return decisions(story).getLast();
    }

    private static List<Code> codes(Story story) {
        return decisions(story).stream()
                .flatMap(decision -> decision.codes().stream())
                .toList();
    }

    private static List<Decision> hinting(Story story) {
        return decisions(story).stream()
                .filter(decision -> decision.codes().contains(GCT_SHIFT_HINT))
                .toList();
    }

    private static List<Decision> decisions(Story story) {
        return story.asOf(START.plus(Duration.ofDays(9))).decisions().stream()
                .map(issued -> issued.content().decision())
                .toList();
    }
}
