package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one bout, and what completes it. */
class BoutsTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");

    @ParameterizedTest
    @CsvSource({"30,1", "31,2"})
    void recordings_at_most_thirty_minutes_apart_are_one_bout(int gap, int bouts) {
        var story = Story.aRunner()
                .add(run("jog", START, 900, 2_200))
                .add(run("race", START.plusSeconds(900 + 60L * gap), 2_580, 10_000));

        var named = story.asOf(START.plus(Duration.ofHours(2))).decisions().stream()
                .map(issued -> issued.content().bout())
                .distinct();

        assertThat(named).hasSize(bouts);
    }

    @Test
    void a_joined_bout_is_asked_about_from_its_last_end() {
        var story = Story.aRunner()
                .add(run("jog", START, 900, 2_200))
                .add(run("race", START.plusSeconds(1_620), 2_580, 10_000));

        var plan = latest(story).plan().orElseThrow();

        assertThat(plan.bout()).isEqualTo("jog");
        assertThat(plan.run()).isEqualTo("race");
        assertThat(plan.endedAt()).isEqualTo(START.plusSeconds(4_200));
        assertThat(plan.asks())
                .extracting("due")
                .containsExactly(START.plusSeconds(4_200 + 3_600), START.plusSeconds(4_200 + 86_400));
    }

    @Test
    void recordings_that_overlap_a_little_are_one_bout_from_the_first_to_the_last() {
        var story = Story.aRunner()
                .add(run("jog", START, 2_400, 5_000))
                .add(run("watch", START.plusSeconds(3_600), 3_600, 9_000))
                .add(run("phone", START.plusSeconds(6_900), 3_600, 9_000))
                .add(run("cool-down", START.plusSeconds(10_300), 1_200, 2_000));

        var decisions = story.asOf(START.plus(Duration.ofHours(5))).decisions();

        assertThat(decisions).extracting(issued -> issued.content().bout()).containsOnly("jog");
        assertThat(decisions)
                .extracting(issued -> issued.content().decision().trigger())
                .containsOnly(Trigger.RUN);
        assertThat(decisions.getLast().plan().orElseThrow().endedAt()).isEqualTo(START.plusSeconds(11_500));
    }

    @ParameterizedTest
    @CsvSource({"7,3000,true", "179,3000,true", "600,3000,true", "601,3000,false", "1200,3000,false"})
    void the_same_run_recorded_twice_counts_once(int secondsLater, int seconds, boolean same) {
        var once = Story.aRunner().add(run("watch", START, 3_000, 10_020));
        var twice = Story.aRunner()
                .add(run("watch", START, 3_000, 10_020))
                .add(run("zphone", START.plusSeconds(secondsLater), seconds, 9_970));

        assertThat(latest(twice).equals(latest(once))).isEqualTo(same);
    }

    @Test
    void a_run_told_late_is_only_a_reference() {
        var told = START.plusSeconds(3_000).plus(Duration.ofHours(32)).plusSeconds(1);
        var late = Facts.run("late", START, 3_000, 8_000, told);

        assertThat(Story.aRunner().add(late).asOf(told.plusSeconds(1)).decisions())
                .isEmpty();
    }

    @Test
    void what_the_runner_reports_wins_over_the_recording() {
        var story = aRegularRunner().ran(8_000).starting(PerceivedStart.FASTER).sat(4);
        var report = new RunReport(
                "report", lastRun(story), story.ended(), PerceivedStart.SLOWER, 2, null, null, null, null);

        assertThat(latest(story).content().decision().codes()).containsExactly(Code.START_FAST, Code.SIT_EXT_3);
        assertThat(latest(story.add(report)).content().decision().codes())
                .containsExactly(Code.START_SLOW, Code.SIT_EXT_3);
    }

    @Test
    void of_two_reports_the_one_said_later_counts_whichever_was_told_first() {
        var story = aRegularRunner().ran(8_000);
        var first =
                new RunReport("first", lastRun(story), story.ended(), PerceivedStart.FASTER, 2, null, null, null, null);
        var second = new RunReport(
                "a second",
                lastRun(story),
                story.ended().plusSeconds(60),
                PerceivedStart.SLOWER,
                null,
                null,
                null,
                null,
                null);

        assertThat(latest(story.add(second).add(first)).content().decision().codes())
                .containsExactly(Code.START_SLOW);
    }

    @Test
    void a_level_in_the_run_makes_the_run_a_report() {
        assertThat(latest(aRegularRunner().ran(8_000)).content().decision().trigger())
                .isEqualTo(Trigger.RUN);
        assertThat(latest(aRegularRunner().ran(8_000).hurting(0))
                        .content()
                        .decision()
                        .trigger())
                .isEqualTo(Trigger.POST);
    }

    private static Issued latest(Story story) {
        return story.asOf(START.plus(Duration.ofHours(2))).decisions().getLast();
    }

    private static String lastRun(Story story) {
        return story.facts.stream()
                .filter(Run.class::isInstance)
                .map(run -> run.id())
                .toList()
                .getLast();
    }

    private static Run run(String id, Instant start, int seconds, int meters) {
        return Facts.run(id, start, seconds, meters, null);
    }
}
