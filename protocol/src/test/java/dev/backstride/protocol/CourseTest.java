package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.StrengthSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts that come, go and come late, to a course that remembers what lies before the latest bout. */
class CourseTest {

    private final Story story = aRegularRunner();

    @Test
    void an_answer_taken_out_and_told_again_counts_again() {
        story.ran(8_000).hurting(2).anHourLater(5);
        var answer = story.facts.getLast();
        var course = course();
        var asOf = story.ended().plus(Duration.ofDays(1));
        var answered = course.weigh(asOf);

        assertThat(course.drop(answer.id())).isTrue();
        course.take(story.theNextDay(2).facts.getLast());
        assertThat(course.weigh(asOf).decisions()).isNotEqualTo(answered.decisions());
        course.take(answer);

        assertThat(course.weigh(asOf)).isEqualTo(story.asOf(asOf));
    }

    @Test
    void only_what_may_still_change_something_can_be_taken_out() {
        var first = story.facts.getFirst();
        var course = course();
        course.remember(story.now);

        assertThat(course.drop(first.id())).as("remembered by now").isFalse();
        assertThat(course.drop("never told")).isFalse();
    }

    @Test
    void what_is_said_of_a_remembered_run_begins_everything_anew() {
        story.ran(8_000);
        var before = lastRun();
        var early = Facts.during("early", before, 3, null, null);
        story.daysLater(3);
        var course = afterAnotherRun();
        var at = story.now.minusSeconds(60);

        assertThat(course.take(early)).isFalse();
        assertThat(course.take(report("late", before.id(), at))).isFalse();
    }

    @Test
    void what_is_said_of_a_run_that_is_not_told_yet_waits_for_it() {
        var course = afterAnotherRun();
        var next = Facts.run("next", story.now.plus(Duration.ofDays(2)), 3_000, 8_000, null);

        assertThat(course.take(Facts.during("early", next, 3, null, null))).isTrue();
        assertThat(course.take(report("early report", lastRun().id(), story.ended())))
                .as("of one that is open")
                .isTrue();
    }

    @Test
    void a_session_told_after_its_date_joins_what_is_remembered() {
        var course = afterAnotherRun();

        assertThat(course.take(session("lift", -2, null))).isTrue();

        assertThat(course.memory().strength().datesWithin(date(-2), date(-2))).isOne();
    }

    @Test
    void one_of_a_date_that_a_decision_looked_at_begins_everything_anew() {
        story.placedOn(3, 4).doingTheRung(2, 2);
        var course = afterAnotherRun();

        assertThat(course.take(session("looked at", -3, null))).isFalse();
        assertThat(course.take(session("not yet", -1, null))).isTrue();
    }

    @Test
    void one_that_says_where_the_runner_was_begins_everything_anew_only_where_that_is_news() {
        var course = afterAnotherRun();

        assertThat(course.take(session("at home", -2, "Europe/Berlin"))).isTrue();
        assertThat(course.take(session("abroad", -2, "America/New_York"))).isFalse();
    }

    /** All that was told so far, and another run: the ones before it are remembered. */
    private Course afterAnotherRun() {
        story.ran(8_000);
        var course = course();
        course.remember(story.ended());
        return course;
    }

    private Course course() {
        var course = Protocol.standard().begin(Story.RUNNER, story.context);
        story.facts.forEach(course::take);
        return course;
    }

    private Run lastRun() {
        return story.facts.stream()
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .toList()
                .getLast();
    }

    private static RunReport report(String id, String run, Instant at) {
        return new RunReport(id, run, at, PerceivedStart.SLOWER, null, null, null, null, null);
    }

    private StrengthSession session(String id, int days, @Nullable String zone) {
        return new StrengthSession(id, date(days), null, zone, null);
    }

    /** So many days from the latest run. */
    private LocalDate date(int days) {
        return story.now.atZone(Story.BERLIN).toLocalDate().plusDays(days);
    }
}
