package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static dev.backstride.protocol.Story.aRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Red-flag panels that must have been answered. */
class ScreeningTest {

    @Test
    void until_everything_was_asked_once_nobody_is_told_to_go() {
        var decision = latest(screened(aRegularRunner()).ran(8_000));

        assertThat(decision.action()).isEqualTo(Action.SCREEN_FIRST);
        assertThat(decision.codes()).contains(Code.RF_NOT_ANSWERED);
    }

    @Test
    void a_no_to_everything_lets_the_runner_go_on() {
        var story = screened(aRegularRunner());

        assertThat(latest(answering(story, story.now.minusSeconds(60)).ran(8_000))
                        .action())
                .isEqualTo(Action.GO);
    }

    @Test
    void an_old_no_does_not_speak_for_a_new_episode() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minus(Duration.ofDays(15))).ran(8_000).hurting(2);

        assertThat(latest(story).action()).isEqualTo(Action.SCREEN_FIRST);
    }

    @Test
    void an_answer_afterwards_releases_what_was_withheld_without_a_decision() {
        var story = screened(aRegularRunner()).ran(8_000).hurting(2);
        var answered = story.ended().plus(Duration.ofMinutes(5));
        answering(story, answered);

        assertThat(story.asOf(answered).decisions()).hasSize(1);
        assertThat(story.asOf(answered.minusSeconds(1)).advice().action()).isEqualTo(Action.SCREEN_FIRST);
        assertThat(story.asOf(answered).advice().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void an_answer_to_a_part_of_it_releases_nothing() {
        var story = screened(aRegularRunner()).ran(8_000);
        var answered = story.ended().plus(Duration.ofMinutes(5));
        story.add(new Screening("one", answered, Map.of(Flag.RF_FEVER, Answer.NO), null, null));
        story.add(new Screening("silence", answered, Map.of(Flag.RF_DARK_URINE, Answer.NOT_ANSWERED), null, null));

        assertThat(story.asOf(answered).advice().action()).isEqualTo(Action.SCREEN_FIRST);
    }

    @Test
    void answers_of_the_very_instant_count_for_its_decision() {
        var story = screened(aRegularRunner()).ran(8_000).hurting(2);
        answering(story, story.ended());

        assertThat(latest(story).action()).isEqualTo(Action.HOLD);
        assertThat(latest(story).codes()).doesNotContain(Code.RF_NOT_ANSWERED);
    }

    @Test
    void what_was_released_is_not_taken_back_by_the_next_weekly_panel() {
        var story = screened(aRegularRunner()).ran(8_000).hurting(2).theNextDay(2);
        answering(story, story.ended().plus(Duration.ofHours(25)));

        assertThat(story.asOf(story.ended().plus(Duration.ofDays(10))).advice().action())
                .isEqualTo(Action.HOLD);
    }

    @Test
    void in_an_episode_the_short_panel_is_due_each_week() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minusSeconds(60)).ran(8_000).hurting(2).theNextDay(1);

        story.daysLater(6).ran(8_000);
        assertThat(latest(story).action()).isEqualTo(Action.HOLD);

        story.daysLater(2).ran(8_000);
        assertThat(latest(story).action()).isEqualTo(Action.SCREEN_FIRST);
        assertThat(panel(story).unanswered()).hasSize(7).contains(Flag.RF_FEVER, Flag.RF_BILATERAL_LEG);
    }

    @Test
    void leg_symptoms_and_a_worse_day_ask_anew() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minusSeconds(60)).ran(8_000).hurting(2).theNextDay(5);

        assertThat(story.lastDecision().action()).isEqualTo(Action.REDUCE);
        assertThat(panel(story, Duration.ofDays(1)).withheld()).isNull();
        assertThat(panel(story, Duration.ofDays(1)).unanswered()).hasSize(7);
    }

    @Test
    void a_decision_says_what_is_asked_and_what_it_withholds() {
        var story = screened(aRegularRunner()).ran(8_000);

        var everybody = Arrays.stream(Flag.values())
                .filter(flag -> flag.asked() == Flag.Asked.EVERYBODY)
                .toList();
        assertThat(panel(story)).isEqualTo(new Panel(everybody, Action.GO));
    }

    @Test
    void carrying_on_as_before_still_means_to_answer_first() {
        var story = screened(aRegularRunner()).ran(8_000).hurting(2).theNextDay(2);
        story.daysLater(3).ran(8_000);
        var closed = story.ended().plus(Duration.ofHours(33));

        assertThat(story.lastDecision().action()).isEqualTo(Action.KEEP);
        assertThat(story.asOf(closed).advice().action()).isEqualTo(Action.SCREEN_FIRST);
        answering(story, closed);
        assertThat(story.asOf(closed).advice().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void a_reminder_of_a_review_lets_nobody_go_on_before_the_answers() {
        var story = screened(aRegularRunner())
                .ran(8_000)
                .hurting(6)
                .daysLater(3)
                .ran(8_000)
                .hurting(6);
        story.daysLater(9).ran(8_000).hurting(1).theNextDay(1);
        assertThat(story.lastDecision().action()).isEqualTo(Action.SCREEN_FIRST);
        var reminded = story.ended().plus(Duration.ofDays(7));

        assertThat(story.asOf(reminded)
                        .decisions()
                        .getLast()
                        .content()
                        .decision()
                        .codes())
                .containsExactly(Code.REVIEW_REMINDER);
        assertThat(story.asOf(reminded).advice().action()).isEqualTo(Action.SCREEN_FIRST);
        answering(story, reminded);
        assertThat(story.asOf(reminded).advice().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void before_the_first_decision_only_those_who_answered_may_go() {
        var story = screened(aRunner());
        assertThat(story.asOf(story.now).advice().action()).isEqualTo(Action.SCREEN_FIRST);

        answering(story, story.now);

        assertThat(story.asOf(story.now).advice().action()).isEqualTo(Action.GO);
    }

    @Test
    void a_stop_asks_nothing() {
        var story = screened(aRegularRunner()).flagging(Flag.RF_FEVER);

        assertThat(story.asOf(story.now).decisions().getLast().panel()).isEmpty();
    }

    @Test
    void a_stricter_action_is_never_softened_by_asking() {
        assertThat(latest(screened(aRegularRunner()).ran(8_000).hurting(7)).action())
                .isEqualTo(Action.REST);
    }

    @Test
    void six_asks_anew_however_recent_the_last_no() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minusSeconds(60)).ran(8_000).hurting(2).later(Duration.ofHours(5), 6);

        var next = story.theNextDay(2).lastDecision();

        assertThat(next.action()).isEqualTo(Action.SCREEN_FIRST);
    }

    static Story screened(Story story) {
        var known = story.context;
        story.context = new RunnerContext(
                known.zone(),
                known.birthDate(),
                known.conditions(),
                known.maxHeartRate(),
                known.checkIns(),
                ScreeningDemand.REQUIRED);
        return story;
    }

    static Story answering(Story story, Instant at) {
        return story.add(Screening.allNo("no-" + at, at));
    }

    static Panel panel(Story story) {
        return panel(story, Duration.ZERO);
    }

    static Panel panel(Story story, Duration afterTheRun) {
        return story.asOf(story.ended().plus(afterTheRun))
                .decisions()
                .getLast()
                .panel()
                .orElseThrow();
    }

    private static Decision latest(Story story) {
        return story.asOf(story.ended()).decisions().getLast().content().decision();
    }
}
