package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Up the ladder, off it, and back. */
class LadderTest {

    @Test
    void a_peak_of_two_opens_an_episode_on_the_first_rung() {
        var story = aRegularRunner().ran(8_000).hurting(2);

        var opened = story.asOf(story.ended()).decisions().getLast().content();

        assertThat(opened.decision().codes()).contains(Code.EPISODE_OPENED, Code.LADDER_ENTER_R1);
        assertThat(opened.before().mode()).isEqualTo(Mode.NONE);
        assertThat(opened.episode()).isEqualTo(1);
    }

    @Test
    void a_single_one_opens_nothing_and_a_second_within_three_bouts_does() {
        assertThat(aRegularRunner().asEver(1, 0).asEver(0, 0).codes()).doesNotContain(Code.EPISODE_OPENED);
        assertThat(aRegularRunner().asEver(1, 0).asEver(0, 0).asEver(1, 0).codes())
                .contains(Code.EPISODE_OPENED);
        assertThat(aRegularRunner()
                        .asEver(1, 0)
                        .times(2, s -> s.asEver(0, 0))
                        .asEver(1, 0)
                        .codes())
                .doesNotContain(Code.EPISODE_OPENED);
    }

    @Test
    void three_honest_tries_that_do_not_help_lead_one_rung_up() {
        var story = aRegularRunner().asEver(3, 3).times(2, s -> s.doingTheRung(3, 3));

        assertThat(story.codes()).doesNotContain(Code.LADDER_STEP_UP_R2);
        assertThat(story.doingTheRung(3, 3).lastCodes()).contains(Code.LADDER_STEP_UP_R2, Code.PERSISTS_AFTER_TRIAL);
        assertThat(story.lastDecision().rung()).isEqualTo(2);
    }

    @Test
    void tries_that_help_are_given_time_but_no_more_than_six() {
        var story = aRegularRunner().asEver(5, 5).times(5, s -> s.doingTheRung(3, 3));

        assertThat(story.lastCodes()).contains(Code.IMPROVING_STAY);
        assertThat(story.doingTheRung(3, 3).lastCodes()).contains(Code.LADDER_STEP_UP_R2);
    }

    @Test
    void not_tried_is_never_failed_but_asked_about_once() {
        var story = aRegularRunner().asEver(3, 3).times(5, s -> s.asEver(3, 3));

        assertThat(story.lastDecision().rung()).isEqualTo(1);
        assertThat(story.codes()).filteredOn(Code.RUNG_NOT_TRIED::equals).hasSize(5);
        assertThat(story.codes()).filteredOn(Code.NUDGE_TRY_RUNG::equals).hasSize(1);
    }

    @Test
    void a_start_nobody_reported_gets_no_credit_either_way() {
        var story = aRegularRunner().asEver(3, 3).ran(8_000).asked(3, 3);

        assertThat(story.lastCodes()).contains(Code.RUNG_NOT_REPORTED);
    }

    @Test
    void worse_although_the_rung_was_done_leads_up_at_once_but_not_twice_a_week() {
        var story = aRegularRunner().asEver(3, 3).doingTheRung(2, 4);

        assertThat(story.lastCodes()).contains(Code.LADDER_STEP_UP_R2, Code.WORSE_WHILE_ADHERENT);
        assertThat(story.doingTheRung(2, 4).lastCodes()).contains(Code.DWELL_HOLD);
    }

    @Test
    void a_spike_is_no_honest_try() {
        var story = aRegularRunner().asEver(3, 3).ran(9_000);
        story.starting(PerceivedStart.SLOWER).asked(2, 4);

        assertThat(story.lastCodes())
                .contains(Code.TRIAL_EXCLUDED_SPIKE, Code.LOAD_SPIKE_WITH_SYMPTOM)
                .doesNotContain(Code.LADDER_STEP_UP_R2);
    }

    @Test
    void the_same_thing_again_reaches_the_coach_and_then_the_clinician() {
        var story = aRegularRunner().asEver(3, 5).asEver(3, 5);

        assertThat(story.lastCodes()).contains(Code.REPEAT_WORSE_UNCHANGED, Code.ESC_COACH_INFO);
        assertThat(story.lastDecision().recipients()).containsExactly(Recipient.RUNNER, Recipient.COACH);
        assertThat(story.codes()).contains(Code.UNCHANGED_AFTER_WORSE);

        story.asEver(3, 5);
        assertThat(story.lastCodes()).contains(Code.REPEAT_WORSE_24H, Code.ESC_CLINICIAN_REVIEW);
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.REVIEW);
        assertThat(story.lastDecision().recipients())
                .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.COACH);
    }

    @Test
    void strength_work_of_the_last_days_may_explain_a_worse_day_on_the_third_rung() {
        var story = aRegularRunner().placedOn(3, 4).lifted().doingTheRung(2, 4);

        assertThat(story.lastCodes()).contains(Code.CONFOUND_STRENGTH).doesNotContain(Code.R3_WORSE_HOLD);
        assertThat(story.lastDecision().action()).isEqualTo(Action.REDUCE);
        assertThat(aRegularRunner().placedOn(3, 4).doingTheRung(2, 4).lastCodes())
                .contains(Code.R3_WORSE_HOLD);
    }

    @Test
    void two_intolerable_bouts_in_a_fortnight_lead_to_review_at_once() {
        var story = aRegularRunner().asEver(6, 2).ran(5_000).hurting(6);

        var known = story.asOf(story.ended()).decisions().getLast().content().decision();

        assertThat(known.codes()).contains(Code.REPEAT_INTOLERABLE, Code.ESC_CLINICIAN_REVIEW);
        assertThat(known.mode()).isEqualTo(Mode.REVIEW);
        assertThat(known.action()).isEqualTo(Action.REST);
    }

    @Test
    void quiet_for_five_bouts_and_a_fortnight_settles_and_a_two_flares_up_again() {
        var story = aRegularRunner().asEver(2, 2).times(5, s -> s.doingTheRung(0, 0));

        assertThat(story.lastCodes()).contains(Code.LADDER_SETTLED_R1);
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.MAINT);
        assertThat(story.doingTheRung(1, 0).lastDecision().mode()).isEqualTo(Mode.MAINT);
        assertThat(story.doingTheRung(2, 0).codes()).contains(Code.FLARE, Code.LADDER_RETURN_R1);
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.ACTIVE);
    }

    @Test
    void thirty_clear_days_close_an_episode_and_the_next_may_be_a_recurrence() {
        var story = aRegularRunner().asEver(2, 2).times(10, s -> s.doingTheRung(0, 0));
        assertThat(story.codes()).contains(Code.EPISODE_CLOSED);
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.NONE);

        assertThat(story.asEver(3, 2).lastCodes()).contains(Code.RECURRENCE);
        assertThat(story.times(2, s -> s.doingTheRung(3, 3)).lastCodes()).contains(Code.LADDER_STEP_UP_R2);
    }

    @Test
    void the_same_side_thrice_is_worth_two_questions_once() {
        var story = aRegularRunner().times(2, LadderTest::hurtingLeft);
        assertThat(story.lastCodes()).contains(Code.ONE_SIDED_WATCH_LEFT);

        hurtingLeft(story);
        assertThat(story.lastCodes())
                .contains(Code.ONE_SIDED_RECURRENT_LEFT, Code.ASK_BSI_SCREEN, Code.ASK_STRENGTH_TEST);

        hurtingLeft(story);
        assertThat(story.lastCodes()).contains(Code.ONE_SIDED_RECURRENT_LEFT).doesNotContain(Code.ASK_BSI_SCREEN);
    }

    @Test
    void three_silent_bouts_in_an_episode_thin_the_questions() {
        var story = aRegularRunner().asEver(2, 2).times(3, s -> s.ran(5_000).daysLater(2));

        assertThat(story.lastDecision().verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(story.lastCodes()).contains(Code.ENGAGEMENT_LOW);
        var next = story.ran(5_000).asOf(story.ended()).decisions().getLast();
        assertThat(next.plan().orElseThrow().asks()).hasSize(1);
    }

    @Test
    void after_a_stop_the_ladder_goes_on_where_the_clinician_says() {
        var story = aRegularRunner()
                .asEver(3, 3)
                .flagging(Flag.RF_NIGHT_UNREMITTING)
                .daysLater(1)
                .ran(5_000)
                .passing(Duration.ofHours(2));

        assertThat(story.lastDecision().verdict()).isEqualTo(Verdict.LOCKED);
        assertThat(story.lastCodes()).containsExactly(Code.RAN_WHILE_STOPPED);
        assertThat(story.lastDecision().recipients()).contains(Recipient.CLINICIAN);

        story.cleared(2);
        assertThat(story.lastDecision().rung()).isEqualTo(2);
        assertThat(story.lastDecision().mode()).isEqualTo(Mode.ACTIVE);
    }

    private static Story hurtingLeft(Story story) {
        return story.ran(8_000)
                .hurtingOn(Side.LEFT, 2)
                .anHourLater(2)
                .theNextDay(2)
                .daysLater(3);
    }
}
