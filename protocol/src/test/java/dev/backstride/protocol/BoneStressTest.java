package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What signs of bone stress, told one after the other, do to a runner. */
class BoneStressTest {

    private final Story story = aRegularRunner().asEver(3, 2);

    @Test
    void a_strong_sign_alone_calls_a_clinician_in_and_lets_nobody_be_bolder_than_hold() {
        var called = last(story.flagging(Flag.RF_BSI_NIGHT_PAIN));

        assertThat(called.verdict()).isEqualTo(Verdict.RED_FLAG);
        assertThat(called.codes()).containsExactly(Code.RF_BSI_NIGHT_PAIN, Code.ESC_CLINICIAN_REVIEW);
        assertThat(called.action()).isEqualTo(Action.HOLD);
        assertThat(called.mode()).isEqualTo(Mode.REVIEW);
        assertThat(called.rung()).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT"})
    void a_side_that_recurs_counts_with_a_sign(Side side) {
        var other = aRegularRunner()
                .times(
                        3,
                        bout -> bout.ran(8_000)
                                .hurtingOn(side, 2)
                                .anHourLater(2)
                                .theNextDay(2)
                                .daysLater(3));

        assertThat(last(other.flagging(Flag.RF_BSI_NIGHT_PAIN)).codes())
                .containsExactly(Code.RF_BSI_NIGHT_PAIN, Code.ESC_PROMPT);
    }

    @Test
    void what_is_stricter_than_hold_stands() {
        story.ran(8_000).hurting(2).anHourLater(2).theNextDay(5).passing(Duration.ofHours(30));

        assertThat(last(story.flagging(Flag.RF_BSI_NIGHT_PAIN)).action()).isEqualTo(Action.REDUCE);
    }

    @Test
    void an_hour_later_that_was_worse_is_not_softened() {
        story.ran(8_000).hurting(2).anHourLater(5).passing(Duration.ofHours(3));

        assertThat(last(story.flagging(Flag.RF_BSI_NIGHT_PAIN)).action()).isEqualTo(Action.EASE);
    }

    @Test
    void nor_is_a_word_against_the_number_where_no_episode_is_open() {
        var other = aRegularRunner().ran(8_000).hurting(0);
        other.add(
                Facts.said("hour", Moment.AFTER, other.ended().plus(Duration.ofHours(1)), 1, Change.MUCH_WORSE, null));

        assertThat(last(other.passing(Duration.ofHours(3)).flagging(Flag.RF_INFLAMMATORY))
                        .action())
                .isEqualTo(Action.EASE);
    }

    @Test
    void what_it_holds_back_it_holds_back_while_nothing_is_said() {
        var other = aRegularRunner()
                .asEver(0, 0)
                .flagging(Flag.RF_INFLAMMATORY)
                .daysLater(1)
                .ran(5_000);
        var silent = other.asOf(other.ended().plus(Duration.ofDays(2)));

        assertThat(silent.decisions().getLast().content().decision().action()).isEqualTo(Action.KEEP);
        assertThat(silent.advice().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void without_an_episode_there_is_no_ladder_to_review() {
        var called = last(aRegularRunner().flagging(Flag.RF_INFLAMMATORY));

        assertThat(called.codes()).containsExactly(Code.RF_INFLAMMATORY, Code.ESC_CLINICIAN_REVIEW);
        assertThat(called.mode()).isEqualTo(Mode.NONE);
        assertThat(called.rung()).isNull();
        assertThat(called.action()).isEqualTo(Action.HOLD);
    }

    @Test
    void quiet_bouts_do_not_end_what_a_sign_began() {
        story.flagging(Flag.RF_BSI_NIGHT_PAIN).daysLater(15).times(8, bout -> bout.doingTheRung(0, 0));

        assertThat(story.lastDecision().mode()).isEqualTo(Mode.REVIEW);
        assertThat(story.lastDecision().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void weak_signs_are_no_decision() {
        var before = story.asOf(story.now).decisions().size();
        story.flagging(Flag.RF_BSI_HISTORY_2Y, Flag.RF_BSI_REDS, Flag.RF_BSI_IMPACT_WORSE);

        assertThat(story.asOf(story.now).decisions()).hasSize(before);
    }

    @Test
    void what_was_said_up_to_two_weeks_before_counts_with_it() {
        story.flagging(Flag.RF_BSI_HISTORY_2Y).daysLater(14).flagging(Flag.RF_BSI_HOP_PAIN);

        assertThat(last(story).codes()).containsExactly(Code.RF_BSI_HOP_PAIN, Code.RF_BSI_HISTORY_2Y, Code.ESC_PROMPT);
        assertThat(story.asOf(story.now).decisions().getLast().content().facts())
                .hasSize(2);
    }

    @Test
    void what_was_said_longer_ago_does_not() {
        story.flagging(Flag.RF_BSI_HISTORY_2Y).daysLater(14).passing(Duration.ofSeconds(1));

        assertThat(last(story.flagging(Flag.RF_BSI_HOP_PAIN)).codes())
                .containsExactly(Code.RF_BSI_HOP_PAIN, Code.ESC_CLINICIAN_REVIEW);
    }

    @Test
    void what_a_clinician_has_cleared_does_not_count_again() {
        story.flagging(Flag.RF_BSI_HISTORY_2Y, Flag.RF_BSI_HOP_PAIN)
                .daysLater(2)
                .cleared(1);

        assertThat(last(story.daysLater(1).flagging(Flag.RF_BSI_NIGHT_PAIN)).codes())
                .containsExactly(Code.RF_BSI_NIGHT_PAIN, Code.ESC_CLINICIAN_REVIEW);
    }

    @Test
    void a_bout_much_longer_than_the_longest_counts_for_six_weeks_to_the_second() {
        var other = aRegularRunner().ran(10_401);
        other.passing(Duration.ofDays(42).plus(Story.RUN)).flagging(Flag.RF_BSI_HOP_PAIN);
        assertThat(last(other).codes()).contains(Code.ESC_PROMPT);

        var later = aRegularRunner().ran(10_401);
        later.passing(Duration.ofDays(42).plus(Story.RUN).plusSeconds(1)).flagging(Flag.RF_BSI_HOP_PAIN);
        assertThat(last(later).codes()).contains(Code.ESC_CLINICIAN_REVIEW);
    }

    @Test
    void a_bout_a_little_longer_does_not_count() {
        var other = aRegularRunner().ran(10_400).daysLater(1).flagging(Flag.RF_BSI_HOP_PAIN);

        assertThat(last(other).codes()).contains(Code.ESC_CLINICIAN_REVIEW);
    }

    private static Decision last(Story story) {
        return story.asOf(story.now).decisions().getLast().content().decision();
    }
}
