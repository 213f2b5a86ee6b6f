package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.step.AnswerScreening;
import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.events.decision.step.CrossTrain;
import dev.backstride.events.decision.step.DoNotRun;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.decision.step.SeeClinician;
import dev.backstride.events.decision.step.StartEasy;
import dev.backstride.events.decision.step.StartEasy.AfterSitting;
import dev.backstride.events.decision.step.Step;
import dev.backstride.events.decision.step.Strengthen;
import dev.backstride.events.decision.step.Strengthen.Focus;
import dev.backstride.events.decision.step.WaitUntilQuiet;
import dev.backstride.events.decision.step.WarmUp;
import dev.backstride.events.decision.step.WarmUp.Dose;
import dev.backstride.events.decision.step.WarmUp.Exercise;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a runner is to do next, action by action and rung by rung. */
class StepsTest {

    static final StartEasy START = new StartEasy(10, 95, List.of(new AfterSitting(3, 3), new AfterSitting(6, 5)));
    private static final List<Dose> MOVEMENTS = List.of(
            new Dose(Exercise.CALF_RAISE, 2, 15, true),
            new Dose(Exercise.LONG_STEP_LUNGE, 2, 10, false),
            new Dose(Exercise.BACK_BEND_GOOD_MORNING, 2, 10, false));
    private static final WarmUp WARM_UP = new WarmUp(30, 2, MOVEMENTS, false);
    private static final Strengthen STRENGTHEN = new Strengthen(2, 3, List.of(Focus.LEGS, Focus.HIPS, Focus.MOBILITY));

    @Test
    void go_is_as_planned_up_to_a_tenth_more_than_the_longest() {
        var story = aRegularRunner().ran(8_000).hurting(0).theNextDay(0);

        assertThat(steps(story, 1)).containsExactly(new RunNext(8_800, null, Intensity.PLANNED, false));
    }

    @Test
    void hold_is_a_run_of_the_usual_kind() {
        var story = aRegularRunner().ran(8_005).hurting(2).theNextDay(2);

        assertThat(steps(story, 1)).containsExactly(new RunNext(8_805, null, Intensity.USUAL, false), START);
    }

    @Test
    void ease_is_easy_and_level_and_no_longer_than_this_one() {
        var story = aRegularRunner().ran(7_001).hurting(2).anHourLater(4).theNextDay(2);

        assertThat(steps(story, 1)).containsExactly(new RunNext(7_001, null, Intensity.EASY, true), START);
    }

    @Test
    void a_word_against_the_number_eases_too() {
        var story = aRegularRunner().ran(5_000).hurting(0).theNextDaySaying(Change.MUCH_WORSE, 1);

        assertThat(steps(story, 1)).startsWith(new RunNext(5_000, null, Intensity.EASY, true));
    }

    @Test
    void reduce_waits_until_quiet_and_starts_with_seven_tenths_of_this_distance() {
        var story = aRegularRunner().ran(7_005).hurting(2).theNextDay(5);

        assertThat(steps(story, 1))
                .containsExactly(
                        new WaitUntilQuiet(2), new RunNext(4_903, null, Intensity.EASY, true), new CrossTrain(), START);
    }

    @Test
    void back_to_the_level_before_the_run_is_quiet_enough() {
        var story = aRegularRunner().ran(8_000).feltBefore(3).hurting(3).theNextDay(5);

        assertThat(steps(story, 1)).startsWith(new WaitUntilQuiet(3));
    }

    @Test
    void rest_is_two_days_and_then_as_reduce() {
        var story = aRegularRunner().ran(8_000).feltBefore(4).hurting(4).theNextDay(6);
        var known = story.ended().plus(Duration.ofDays(1));
        var later = new RunNext(5_600, null, Intensity.EASY, true);

        assertThat(steps(story, 1))
                .containsExactly(new DoNotRun(known.plus(Duration.ofDays(2))), new WaitUntilQuiet(2), later, START);
        assertThat(steps(story, 3)).containsExactly(new WaitUntilQuiet(2), later, new CrossTrain(), START);
    }

    @Test
    void each_rung_keeps_what_is_below_it() {
        assertThat(rung(1)).containsExactly(START);
        assertThat(rung(2)).containsExactly(START, WARM_UP);
        assertThat(rung(3)).containsExactly(START, WARM_UP, STRENGTHEN);
    }

    @Test
    void in_maintenance_strength_stays_and_the_warm_up_may_be_left_out_after_28_days() {
        var story = aRegularRunner().placedOn(3, 4).times(5, quiet -> quiet.doingTheRung(1, 1));
        var settled = story.decisions().getLast().at();
        var optional = new WarmUp(30, 2, MOVEMENTS, true);

        assertThat(story.steps(settled)).endsWith(START, WARM_UP, STRENGTHEN);
        assertThat(story.steps(settled.plus(Duration.ofDays(28)).minusSeconds(1)))
                .endsWith(START, WARM_UP, STRENGTHEN);
        assertThat(story.steps(settled.plus(Duration.ofDays(28)))).endsWith(START, optional, STRENGTHEN);
    }

    @ParameterizedTest
    @CsvSource({
        "RF_SADDLE_SENSATION, T0, 2025-09-01T20:30:00Z",
        "RF_FEVER, T1, 2025-09-01T22:00:00Z",
        "RF_WEIGHT_LOSS, T2, 2025-09-08T20:30:00Z"
    })
    void a_stop_names_a_clinician_and_a_time_and_no_way_to_run(Flag flag, Tier tier, Instant by) {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(3)
                .passing(Duration.ofMinutes(930))
                .flagging(flag);

        assertThat(story.steps(story.now)).containsExactly(new SeeClinician(tier, by));
        assertThat(story.daysLater(20).ran(5_000).steps(story.ended()))
                .as("running on changes nothing")
                .containsExactly(new SeeClinician(tier, by));
    }

    @Test
    void the_day_that_a_clinician_is_to_be_seen_ends_where_the_runner_is() {
        var story = aRegularRunner();
        story.add(new Screening("flag", story.now, Map.of(Flag.RF_FEVER, Answer.YES), "America/New_York", null));

        assertThat(story.steps(story.now))
                .containsExactly(new SeeClinician(Tier.T1, Instant.parse("2025-09-02T04:00:00Z")));
    }

    @Test
    void a_further_flag_brings_the_clinician_nearer_and_never_puts_them_off() {
        var story = aRegularRunner().flagging(Flag.RF_WEIGHT_LOSS).daysLater(2).flagging(Flag.RF_WEIGHT_LOSS);
        var first = story.now.plus(Duration.ofDays(5));

        assertThat(story.steps(story.now)).containsExactly(new SeeClinician(Tier.T2, first));
        assertThat(story.flagging(Flag.RF_DARK_URINE).steps(story.now))
                .containsExactly(new SeeClinician(Tier.T0, story.now));
    }

    @Test
    void under_review_a_clinician_is_to_look_and_what_else_is_asked_stands() {
        var story = aRegularRunner().times(3, sore -> sore.asEver(2, 5));

        assertThat(story.steps(story.now))
                .startsWith(new SeeClinician(Tier.T3, null), new WaitUntilQuiet(2))
                .contains(START);
    }

    @Test
    void before_red_flags_are_answered_nothing_else_is_a_step() {
        var story = aRegularRunner();
        var home = story.context;
        story.context = new RunnerContext(
                home.zone(), home.birthDate(), Set.of(), null, home.checkIns(), ScreeningDemand.REQUIRED);

        assertThat(steps(story.ran(8_000).hurting(2).theNextDay(2), 1))
                .containsExactly(new AnswerScreening(Extent.FULL));
        assertThat(steps(story.theNextDay(5), 1))
                .as("what is stricter than asking stands")
                .startsWith(new AnswerScreening(Extent.FULL));
    }

    @Test
    void a_decision_comes_with_the_steps_of_its_time() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(5);
        var decisions = story.asOf(story.ended().plus(Duration.ofDays(20))).decisions();

        assertThat(decisions.get(1).steps()).startsWith(new WaitUntilQuiet(2));
        assertThat(decisions.getFirst().steps()).startsWith(new RunNext(8_800, null, Intensity.USUAL, false));
    }

    private static List<Step> rung(int rung) {
        var story = aRegularRunner().placedOn(rung, 3).doingTheRung(2, 2);
        return story.steps(story.now).stream()
                .filter(step -> !(step instanceof RunNext))
                .toList();
    }

    private static List<Step> steps(Story story, int daysAfter) {
        return story.steps(story.ended().plus(Duration.ofDays(daysAfter)));
    }
}
