package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.ASYM_GREY;
import static dev.backstride.events.decision.Code.ASYM_INCONSISTENT;
import static dev.backstride.events.decision.Code.ASYM_INVALID;
import static dev.backstride.events.decision.Code.ASYM_MATCHES_SIDE;
import static dev.backstride.events.decision.Code.ASYM_NOTABLE;
import static dev.backstride.events.decision.Code.ASYM_RETEST_REQUESTED;
import static dev.backstride.events.decision.Code.ASYM_TYPICAL;
import static dev.backstride.events.decision.Code.ESC_COACH_INFO;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_LEFT;
import static dev.backstride.events.decision.Code.R3_UNILATERAL_BIAS;
import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.AsymmetryDevice;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Movement;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol's case in words (section e) about the strength of the two sides, and what is around it. */
class AsymmetryCasesTest {

    private static final Code[] MATCH = {ASYM_NOTABLE, ASYM_MATCHES_SIDE, ESC_COACH_INFO, R3_UNILATERAL_BIAS};

    @Nested
    class V34_strength_asymmetry_8_15_and_22_percent {

        private final Story story = soreOnTheLeft(aRegularRunner());

        @Test
        void eight_is_typical_and_changes_nothing() {
            assertThat(codes(tested(story, 276))).containsExactly(ASYM_TYPICAL);
        }

        @Test
        void fifteen_is_grey_and_is_tested_again() {
            assertThat(codes(tested(story, 255))).containsExactly(ASYM_GREY, ASYM_RETEST_REQUESTED);
        }

        @Test
        void twenty_two_on_the_side_that_hurts_is_told_to_the_coach() {
            assertThat(codes(tested(story, 234))).containsExactlyInAnyOrder(MATCH);
            assertThat(last(story).recipients()).containsExactly(Recipient.RUNNER, Recipient.COACH);
        }

        @Test
        void twenty_two_without_one_side_is_information_only() {
            var other = tested(aRegularRunner(), 234);

            assertThat(codes(other)).containsExactly(ASYM_NOTABLE);
            assertThat(last(other).recipients()).containsExactly(Recipient.RUNNER);
        }

        @Test
        void it_is_no_verdict_and_what_stood_stands() {
            var stood = story.asOf(story.now).advice().action();
            var told = last(tested(story, 234));

            assertThat(told.verdict()).isNull();
            assertThat(told.action()).isEqualTo(Action.KEEP);
            assertThat(story.asOf(story.now).advice().action()).isEqualTo(stood);
        }

        @ParameterizedTest
        @CsvSource({"270.0, TYPICAL", "269.7, GREY", "240.3, GREY", "240.0, NOTABLE", "300.0, TYPICAL"})
        void limits_are_met_exactly(double weaker, String grade) {
            assertThat(codes(tested(aRegularRunner(), weaker))).contains(Code.valueOf("ASYM_" + grade));
        }

        @Test
        void what_a_force_plate_measures_is_another_thing() {
            story.add(test(story, AsymmetryDevice.FORCE_PLATE, List.of(234.0, 234.0, 234.0)));

            assertThat(codes(story)).containsExactly(ASYM_INVALID);
        }
    }

    @Test
    void a_second_test_three_to_twenty_one_days_later_must_show_the_same_side() {
        for (var apart : List.of(Duration.ofDays(3), Duration.ofDays(21))) {
            assertThat(codes(again(255, apart, 250))).containsExactly(ASYM_GREY);
            assertThat(codes(again(255, apart, 350))).containsExactly(ASYM_GREY, ASYM_INCONSISTENT);
        }
    }

    @Test
    void one_that_comes_too_early_or_too_late_stands_by_itself() {
        for (var apart :
                List.of(Duration.ofDays(3).minusSeconds(1), Duration.ofDays(21).plusSeconds(1))) {
            assertThat(codes(again(255, apart, 350))).containsExactly(ASYM_GREY, ASYM_RETEST_REQUESTED);
        }
    }

    @Test
    void what_contradicts_the_first_test_matches_no_side() {
        var story = soreOnTheLeft(aRegularRunner());
        tested(story, 350).daysLater(4);

        assertThat(codes(tested(story, 234))).containsExactlyInAnyOrder(ASYM_NOTABLE, ASYM_INCONSISTENT);
    }

    @Test
    void a_clear_difference_matches_a_side_that_recurs_within_sixty_days_and_is_told_once() {
        var story = soreOnTheLeft(tested(aRegularRunner(), 234).daysLater(3));

        assertThat(last(story).codes()).contains(MATCH).contains(ONE_SIDED_RECURRENT_LEFT);
        assertThat(contents(story).getLast().facts()).contains("test-0");

        story.ran(8_000).hurtingOn(Side.LEFT, 3).anHourLater(2).theNextDay(2).daysLater(4);
        assertThat(last(story).codes()).contains(ONE_SIDED_RECURRENT_LEFT).doesNotContain(MATCH);
    }

    @Test
    void later_than_that_or_on_the_other_side_it_matches_nothing() {
        assertThat(last(soreOnTheLeft(tested(aRegularRunner(), 234).daysLater(61)))
                        .codes())
                .doesNotContain(ASYM_MATCHES_SIDE);
        assertThat(last(soreOnTheLeft(tested(aRegularRunner(), 400).daysLater(3)))
                        .codes())
                .doesNotContain(ASYM_MATCHES_SIDE);
    }

    @Test
    void trials_that_are_few_or_disagree_do_not_count() {
        for (var left : List.of(List.of(234.0, 234.0), List.of(200.0, 234.0, 268.0))) {
            var story = aRegularRunner();
            story.add(test(story, AsymmetryDevice.DYNAMOMETER, left));

            assertThat(codes(story)).containsExactly(ASYM_INVALID);
        }
    }

    @Test
    void a_variation_of_exactly_ten_percent_counts() {
        var story = aRegularRunner();
        story.add(test(story, AsymmetryDevice.DYNAMOMETER, List.of(207.0, 230.0, 253.0)));
        assertThat(codes(story)).containsExactly(ASYM_NOTABLE);
        var other = aRegularRunner();
        other.add(test(other, AsymmetryDevice.DYNAMOMETER, List.of(206.9, 230.0, 253.1)));
        assertThat(codes(other)).containsExactly(ASYM_INVALID);
    }

    @Test
    void who_is_stopped_is_told_nothing_of_it() {
        var story = aRegularRunner().flagging(Flag.RF_FEVER).daysLater(1);
        var before = story.asOf(story.now).decisions();

        assertThat(tested(story, 234).asOf(story.now).decisions()).isEqualTo(before);
    }

    @Test
    void in_the_middle_of_a_bout_what_was_said_of_it_stands() {
        var story = aRegularRunner().ran(8_000).hurting(2).anHourLater(5).passing(Duration.ofHours(4));

        assertThat(tested(story, 276).asOf(story.now).advice().action()).isEqualTo(Action.EASE);
    }

    /** Three bouts that hurt on the left. */
    private static Story soreOnTheLeft(Story story) {
        return story.times(
                3,
                bout -> bout.ran(8_000)
                        .hurtingOn(Side.LEFT, 3)
                        .anHourLater(2)
                        .theNextDay(2)
                        .daysLater(4));
    }

    private static Story again(double first, Duration apart, double second) {
        return tested(tested(aRegularRunner(), first).passing(apart), second);
    }

    /** The left side against 300 N of the right. */
    private static Story tested(Story story, double left) {
        return story.add(test(story, AsymmetryDevice.DYNAMOMETER, List.of(left, left - 0.5, left + 0.5)));
    }

    private static StrengthTest test(Story story, AsymmetryDevice device, List<Double> left) {
        var number = story.facts.stream().filter(StrengthTest.class::isInstance).count();
        return new StrengthTest(
                "test-" + number,
                story.now,
                device,
                Movement.HIP_EXTENSION,
                left,
                List.of(300.0, 299.0, 301.0),
                null,
                null);
    }

    private static List<Code> codes(Story story) {
        return last(story).codes();
    }

    private static Decision last(Story story) {
        return contents(story).getLast().decision();
    }

    private static List<Content> contents(Story story) {
        return story.asOf(story.now).decisions().stream().map(Issued::content).toList();
    }
}
