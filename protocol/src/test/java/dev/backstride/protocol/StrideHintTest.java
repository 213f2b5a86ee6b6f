package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.START_FAST;
import static dev.backstride.events.decision.Code.STRIDE_LONG_HINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long steps in the first minutes of a fast start that hurt are hinted at, once. */
class StrideHintTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int FIFTY_MINUTES = 100;
    private static final int HOUR = 120;
    private static final int THREE_MINUTES = 6;

    @Test
    void long_steps_in_a_fast_start_that_hurt_are_hinted_at() {
        var decision = decided(known(4, FIFTY_MINUTES), longStart(162, THREE_MINUTES), 3);

        assertThat(decision.trigger()).isEqualTo(Trigger.POST);
        assertThat(decision.codes()).contains(START_FAST, STRIDE_LONG_HINT);
    }

    @ParameterizedTest
    @CsvSource({"162.0,true", "162.1,false"})
    void steps_are_long_from_two_standard_deviations_on(double cadence, boolean hint) {
        assertHint(hint, known(4, FIFTY_MINUTES), longStart(cadence, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"164.9,true", "165.0,false"})
    void and_from_three_percent_on(double cadence, boolean hint) {
        assertHint(hint, known(4, FIFTY_MINUTES, 0.1), longStart(cadence, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"6,true", "5,false"})
    void three_minutes_are_needed(int means, boolean hint) {
        assertHint(hint, known(4, FIFTY_MINUTES), longStart(160, means));
    }

    @Test
    void three_minutes_with_a_break_between_are_three_minutes() {
        var now = longStart(160, 3).stepping(160, 12, 3);

        assertHint(true, known(4, FIFTY_MINUTES), now);
    }

    @ParameterizedTest
    @CsvSource({"0,6,false", "0,7,true", "14,6,true", "15,6,false"})
    void the_opening_is_that_of_the_start_class(int from, int means, boolean hint) {
        assertHint(hint, known(4, FIFTY_MINUTES), new Footing(HOUR).fast().stepping(160, from, means));
    }

    @ParameterizedTest
    @CsvSource({"400,true", "399,false"})
    void a_runner_s_own_curve_takes_two_hundred_level_minutes(int means, boolean hint) {
        assertHint(hint, List.of(before(1, new Footing(means))), longStart(162, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"160.0,true", "160.1,false"})
    void before_that_it_is_everybody_s_line_and_how_far_the_runner_has_been_from_it(double cadence, boolean hint) {
        assertHint(hint, known(1, FIFTY_MINUTES), longStart(cadence, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"40,true", "39,false"})
    void under_twenty_minutes_nobody_knows_how_a_runner_s_steps_differ(int means, boolean hint) {
        assertHint(hint, List.of(before(1, new Footing(means))), longStart(140, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"41,true", "57,false"})
    void what_is_older_than_the_fortnights_of_forty_two_days_is_forgotten(int daysAgo, boolean hint) {
        assertHint(hint, List.of(before(daysAgo, new Footing(400))), longStart(162, THREE_MINUTES));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.021, -0.021})
    void slopes_tell_nothing(double grade) {
        assertHint(false, known(4, FIFTY_MINUTES), longStart(140, THREE_MINUTES).sloping(grade));
        assertHint(false, List.of(before(1, new Footing(400).sloping(grade))), longStart(140, THREE_MINUTES));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, -0.02})
    void two_percent_is_level(double grade) {
        assertHint(
                true,
                List.of(before(1, new Footing(400).sloping(grade))),
                longStart(162, THREE_MINUTES).sloping(grade));
    }

    @Test
    void where_nobody_knows_the_slope_nothing_is_level() {
        var story = story(known(4, FIFTY_MINUTES), longStart(140, THREE_MINUTES).withoutGrade("now", START), 3);

        assertThat(story.codes()).contains(START_FAST).doesNotContain(STRIDE_LONG_HINT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 82, 119.9, 240.1, 0})
    void gaps_walking_and_one_foot_s_count_are_no_cadence(double cadence) {
        assertHint(false, known(4, FIFTY_MINUTES), longStart(cadence, 18));
        assertHint(
                true,
                List.of(before(2, new Footing(30).stepping(cadence, 0, 30)), before(1, new Footing(400))),
                longStart(162, THREE_MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"1.63,false", "1.64,true", "4.68,true", "4.69,false"})
    void speeds_nobody_was_measured_at_tell_nothing(double speed, boolean hint) {
        assertHint(hint, List.of(before(1, new Footing(400).at(speed))), longStart(162, THREE_MINUTES));
    }

    @Test
    void a_start_as_usual_or_unknown_has_no_long_steps() {
        var usual = new Footing(HOUR).stepping(150, 18);
        var brief = new Footing(30).fast().stepping(150, 18);

        assertThat(decided(known(4, FIFTY_MINUTES), usual, 3).codes()).doesNotContain(STRIDE_LONG_HINT, START_FAST);
        assertThat(decided(known(4, FIFTY_MINUTES), brief, 3).codes()).doesNotContain(STRIDE_LONG_HINT, START_FAST);
    }

    @Test
    void a_fast_start_that_did_not_hurt_has_none_either() {
        var story = story(known(4, FIFTY_MINUTES), longStart(150, 18).run("now", START), 0);
        said(story, 1, 0);
        said(story, 24, 0);

        assertThat(story.codes()).contains(START_FAST).doesNotContain(STRIDE_LONG_HINT);
    }

    @ParameterizedTest
    @CsvSource({"0,2,0,H1", "0,0,2,H24", "2,2,2,POST", "0,2,3,H1"})
    void it_goes_out_once_with_what_first_says_that_it_hurt(int during, int hour, int nextDay, Trigger trigger) {
        var story = story(known(4, FIFTY_MINUTES), longStart(150, 18).run("now", START), during);
        said(story, 1, hour);
        said(story, 24, nextDay);

        assertThat(hinting(story)).extracting(Decision::trigger).containsExactly(trigger);
        assertThat(story.decisions().getLast().trigger()).isEqualTo(Trigger.H24);
    }

    @Test
    void an_opening_goes_on_in_the_recording_that_goes_on() {
        var jog = new Footing(10).fast().stepping(150, 3).run("jog", START);
        var rest = new Footing(HOUR).fast().stepping(150, 0, 3).run("rest", START.plus(Duration.ofMinutes(20)));
        var late = new Footing(HOUR).fast().stepping(150, 10, 3).run("rest", START.plus(Duration.ofMinutes(20)));

        assertThat(twoRecordings(jog, rest)).contains(START_FAST, STRIDE_LONG_HINT);
        assertThat(twoRecordings(jog, late)).contains(START_FAST).doesNotContain(STRIDE_LONG_HINT);
    }

    @ParameterizedTest
    @CsvSource({"391,false", "400,true"})
    void nobody_is_measured_against_the_same_bout(int meansBefore, boolean hint) {
        var known = List.of(before(1, new Footing(meansBefore)));
        var jog = new Footing(9).fast().run("jog", START);
        var rest = new Footing(HOUR).fast().stepping(162, 0, 6).run("rest", START.plus(Duration.ofMinutes(20)));

        assertThat(twoRecordings(known, jog, rest).contains(STRIDE_LONG_HINT)).isEqualTo(hint);
    }

    private static List<Code> twoRecordings(Run first, Run second) {
        return twoRecordings(known(4, FIFTY_MINUTES), first, second);
    }

    private static List<Code> twoRecordings(List<Run> known, Run first, Run second) {
        var story = Story.aRunner().add(first).add(second).add(Facts.during("hurts", second, 3, null, null));
        known.forEach(story::add);
        return story.asOf(second.endedAt().plusSeconds(60))
                .decisions()
                .getLast()
                .content()
                .decision()
                .codes();
    }

    private static void assertHint(boolean hint, List<Run> known, Footing now) {
        var codes = decided(known, now, 3).codes();

        assertThat(codes).contains(START_FAST);
        assertThat(codes.contains(STRIDE_LONG_HINT)).isEqualTo(hint);
    }

    private static Footing longStart(double cadence, int means) {
        return new Footing(HOUR).fast().stepping(cadence, means);
    }

    private static Decision decided(List<Run> known, Footing now, int level) {
        var run = now.run("now", START);
        return story(known, run, level)
                .asOf(run.endedAt().plusSeconds(60))
                .decisions()
                .getLast()
                .content()
                .decision();
    }

    private static Story story(List<Run> known, Run now, int level) {
        var story = Story.aRunner().add(now).add(Facts.during("hurts", now, level, null, null));
        known.forEach(story::add);
        return story;
    }

    private static void said(Story story, int hours, int level) {
        var end = START.plus(Duration.ofMinutes(60));
        story.add(Facts.said("after-" + hours, Moment.AFTER, end.plus(Duration.ofHours(hours)), level, null, null));
    }

    private static List<Decision> hinting(Story story) {
        return story.asOf(START.plus(Duration.ofDays(3))).decisions().stream()
                .map(issued -> issued.content().decision())
                .filter(decision -> decision.codes().contains(STRIDE_LONG_HINT))
                .toList();
    }

    /** So many even runs on the days before. */
    private static List<Run> known(int runs, int means) {
        return known(runs, means, 4);
    }

    private static List<Run> known(int runs, int means, double spread) {
        var known = new Run[runs];
        Arrays.setAll(known, run -> before(run + 2, new Footing(means).about(spread)));
        return List.of(known);
    }

    private static Run before(int days, Footing footing) {
        return footing.run("before-" + days, START.minus(Duration.ofDays(days)));
    }
}
