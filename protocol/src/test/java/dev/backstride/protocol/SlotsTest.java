package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which question a rating answers. */
class SlotsTest {

    @ParameterizedTest
    @CsvSource({"29,POST", "30,H1", "180,H1", "181,POST"})
    void the_hour_after_is_thirty_to_a_hundred_and_eighty_minutes(int minutes, Trigger latest) {
        var story = aRegularRunner().ran(8_000).hurting(2).later(Duration.ofMinutes(minutes), 2);

        var before = story.asOf(story.ended().plus(Duration.ofHours(4))).decisions();

        assertThat(before.getLast().content().decision().trigger()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"1199,H24_CLOSE", "1200,H24", "1920,H24", "1921,H24_CLOSE"})
    void the_next_day_is_twenty_to_thirty_two_hours(int minutes, Trigger latest) {
        var story = aRegularRunner().ran(8_000).hurting(2).later(Duration.ofMinutes(minutes), 2);

        assertThat(story.lastDecision().trigger()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"720,POST", "721,RUN"})
    void the_level_in_the_run_is_taken_until_twelve_hours_after_it(int minutes, Trigger first) {
        var story = aRegularRunner().ran(8_000);
        var run = story.facts.getLast().id();
        var at = story.ended().plus(Duration.ofMinutes(minutes));
        story.add(new Symptom(
                "late", Moment.DURING, at, 2, run, null, null, null, null, null, null, null, null, null, null));

        assertThat(story.decisions().getFirst().trigger()).isEqualTo(first);
    }

    @Test
    void a_second_answer_after_an_hour_replaces_the_first() {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .later(Duration.ofMinutes(60), 5)
                .later(Duration.ofMinutes(90), 2)
                .theNextDay(1);

        assertThat(story.decisions())
                .extracting("trigger")
                .containsExactly(Trigger.POST, Trigger.H1, Trigger.H1, Trigger.H24);
        assertThat(story.lastDecision().verdict()).isEqualTo(Verdict.TOLERABLE);
    }

    @Test
    void the_first_answer_of_the_next_day_ends_the_bout() {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .later(Duration.ofHours(21), 2)
                .later(Duration.ofHours(25), 5);

        assertThat(story.decisions()).extracting("trigger").containsExactly(Trigger.POST, Trigger.H24);
    }

    @Test
    void six_is_heard_whenever_it_is_said() {
        var story = aRegularRunner().ran(8_000).hurting(2).later(Duration.ofHours(5), 6);

        var heard = story.asOf(story.ended().plus(Duration.ofHours(6)))
                .decisions()
                .getLast()
                .content()
                .decision();

        assertThat(heard.trigger()).isEqualTo(Trigger.TREND);
        assertThat(heard.action()).isEqualTo(Action.REST);
        assertThat(heard.codes()).containsExactly(Code.CURRENT_STATE_NRS);
    }

    @Test
    void five_outside_the_windows_decides_nothing() {
        var story = aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .later(Duration.ofHours(5), 5)
                .theNextDay(2);

        assertThat(story.decisions()).extracting("trigger").containsExactly(Trigger.POST, Trigger.H24);
    }

    @Test
    void without_any_bout_six_is_heard_as_an_orphan() {
        var story = Story.aRunner().later(Duration.ofHours(1), 6);

        assertThat(story.lastDecision().trigger()).isEqualTo(Trigger.TREND);
        assertThat(story.lastCodes()).containsExactly(Code.CURRENT_STATE_NRS);
    }

    @Test
    void a_level_before_a_run_decides_nothing_by_itself() {
        assertThat(aRegularRunner().feltBefore(8).decisions()).isEmpty();
    }

    @Test
    void the_level_before_the_next_run_stands_in_for_the_next_day() {
        var story = aRegularRunner().ran(8_000).hurting(2).daysLater(1).feltBefore(3);
        var atTheNextStart = story.now;

        var closed = story.ran(5_000).decisions().stream()
                .filter(decision -> decision.at().equals(atTheNextStart))
                .toList();

        assertThat(closed).hasSize(1);
        assertThat(closed.getFirst().trigger()).isEqualTo(Trigger.H24);
        assertThat(closed.getFirst().codes()).contains(Code.H24_FROM_PRE_RUN);
    }

    @Test
    void a_next_run_before_any_answer_confounds() {
        var story = aRegularRunner().ran(8_000).hurting(2).passing(Duration.ofHours(10));
        var atTheNextStart = story.now;

        var closed = story.ran(5_000).decisions().stream()
                .filter(decision -> decision.at().equals(atTheNextStart))
                .toList();

        assertThat(closed.getFirst().trigger()).isEqualTo(Trigger.NEXT_RUN);
        assertThat(closed.getFirst().codes()).contains(Code.H24_CONFOUNDED_NEXT_RUN, Code.H24_MISSING);
    }
}
