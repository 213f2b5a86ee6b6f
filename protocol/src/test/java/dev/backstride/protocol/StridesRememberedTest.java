package dev.backstride.protocol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Run;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Condition;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import dev.backstride.protocol.history.Strides;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of steps only sums of fortnights are remembered, each bout once. */
class StridesRememberedTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final Duration WINDOW = Configuration.standard().stride().window();
    private static final RunnerContext CONTEXT = RunnerContext.of(Story.BERLIN, new BirthDate("1990-06"));
    private static final int TEN_MINUTES = 20;

    @Test
    void a_bout_that_goes_on_counts_once() {
        var first = new Footing(TEN_MINUTES).run("first", START);
        var second = new Footing(30).run("second", first.endedAt().plus(Duration.ofMinutes(10)));

        assertThat(means(remembered(CONTEXT, first, second))).isEqualTo(50);
        assertThat(means(remembered(CONTEXT, second, first, second))).isEqualTo(50);
    }

    @Test
    void while_its_next_day_is_open_it_is_nobody_s_habit_and_afterwards_it_is() {
        var run = new Footing(TEN_MINUTES).run("run", START);
        var next = new Footing(30).run("next", START.plus(Duration.ofDays(2)));
        var course = course(CONTEXT, List.of(run, next));
        course.remember(next.endedAt().plusSeconds(60));

        assertThat(means(course.memory().strides())).isEqualTo(TEN_MINUTES);
    }

    @Test
    void what_came_too_late_to_be_asked_about_does_not_count() {
        var run = new Footing(TEN_MINUTES).run("run", START);
        var late = Facts.received(new Footing(30).run("late", START.minus(Duration.ofDays(4))), START);

        assertThat(means(remembered(CONTEXT, late, run))).isEqualTo(TEN_MINUTES);
    }

    @Test
    void steps_count_while_somebody_is_stopped_or_only_logs() {
        var run = new Footing(TEN_MINUTES).run("run", START);
        var logging = new RunnerContext(
                Story.BERLIN,
                new BirthDate("1990-06"),
                Set.of(Condition.RECENT_SPINAL_SURGERY),
                null,
                null,
                ScreeningDemand.ASSUMED_CLEAR);
        var stopped = Story.aRunner().passing(Duration.ofDays(-1)).flagging(Flag.RF_SADDLE_SENSATION);

        assertThat(means(remembered(logging, run))).isEqualTo(TEN_MINUTES);
        assertThat(means(remembered(CONTEXT, stopped.facts.getFirst(), run))).isEqualTo(TEN_MINUTES);
    }

    @Test
    void fortnights_reach_back_over_the_window_and_hardly_further() {
        var facts = new ArrayList<Fact>();
        for (var day = 0; day < 100; day++) {
            facts.add(new Footing(TEN_MINUTES).run("run-" + day, START.plus(Duration.ofDays(day))));
        }

        var strides = remembered(CONTEXT, facts.toArray(Fact[]::new));

        assertThat(strides.fortnights()).hasSizeBetween(4, 5);
        var last = START.plus(Duration.ofDays(99));
        assertThat(strides.cadences(last, WINDOW).means()).isBetween(42 * TEN_MINUTES, 57 * TEN_MINUTES);
        assertThat(strides.balances(last, WINDOW).means()).isBetween(42 * TEN_MINUTES, 57 * TEN_MINUTES);
    }

    @Test
    void shifted_bouts_are_remembered_as_long_as_a_rule_looks_back() {
        var run = new Footing(TEN_MINUTES).run("run", START);
        var next = new Footing(TEN_MINUTES).run("next", START.plus(Duration.ofMinutes(1_207)));
        var course = course(CONTEXT, List.of(run, next));
        course.remember(next.endedAt());
        var bout = requireNonNull(course.memory().open());
        var looked = START.minus(WINDOW);
        var longAgo = looked.minus(Duration.ofDays(1)).minusSeconds(1);

        var strides = new Strides(List.of(), List.of(longAgo, looked)).with(bout, true);

        assertThat(strides.shifted()).containsExactly(looked, START);
        assertThat(strides.shifted(START, WINDOW)).isEqualTo(2);
    }

    @Test
    void runs_without_steps_leave_nothing() {
        Run run = Facts.run("run", START, 3_000, 8_000, null);

        assertThat(remembered(CONTEXT, run)).isEqualTo(Strides.NONE);
    }

    private static int means(Strides strides) {
        return strides.cadences(START.plus(Duration.ofDays(3)), WINDOW).means();
    }

    private static Strides remembered(RunnerContext context, Fact... facts) {
        var course = course(context, List.of(facts));
        course.remember(START.plus(Duration.ofDays(120)));
        return course.memory().strides();
    }

    private static Course course(RunnerContext context, List<Fact> facts) {
        var course = Protocol.standard().begin(Story.RUNNER, context);
        facts.forEach(course::take);
        return course;
    }
}
