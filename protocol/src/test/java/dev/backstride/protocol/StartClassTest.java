package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a run was begun, told from its digest against the runner's habit. */
class StartClassTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final double USUAL = 3.0;
    private static final int OPENING = 20;
    private static final int HOUR = 120;

    @ParameterizedTest
    @CsvSource({"2.85,START_SLOW", "2.86,START_USUAL", "3.08,START_USUAL", "3.09,START_FAST"})
    void an_opening_is_weighed_against_five_steady_runs(double opening, Code code) {
        assertThat(starts(aHabitOf(USUAL).add(run("now", START, opening, OPENING, 3.4))))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"2.85,START_SLOW", "2.86,START_USUAL", "3.14,START_USUAL", "3.15,START_FAST"})
    void a_newcomer_s_is_weighed_against_the_rest_of_the_run(double opening, Code code) {
        assertThat(starts(Story.aRunner().add(run("now", START, opening, OPENING, USUAL))))
                .containsExactly(code);
    }

    @Test
    void nothing_measured_and_nothing_said_is_unknown() {
        assertThat(starts(aHabitOf(USUAL).add(Facts.run("now", START, 3_600, 10_000, null))))
                .isEmpty();
    }

    @Test
    void what_was_measured_wins_over_the_runner_s_own_word() {
        var said = with(run("now", START, 3.09, OPENING, 3.4), PerceivedStart.SLOWER, null, null);

        assertThat(starts(aHabitOf(USUAL).add(said))).containsExactly(Code.START_FAST);
    }

    @Test
    void the_runner_s_own_word_counts_where_intervals_hide_the_start() {
        var intervals = with(run("now", START, 3.09, OPENING, 3.4), PerceivedStart.SLOWER, null, List.of("INTERVAL"));

        assertThat(starts(aHabitOf(USUAL).add(intervals))).containsExactly(Code.START_SLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2.9, 20, START_SLOW",
        "3.0, 20, START_SLOW+SIT_EXT_3",
        "3.0, 13, START_USUAL+SIT_EXT_3",
        "6.0, 16, START_SLOW+SIT_EXT_5",
        "6.0, 15, START_USUAL+SIT_EXT_5"
    })
    void after_long_sitting_the_opening_is_three_or_five_minutes_longer(double sat, int slowSteps, String codes) {
        var seated = with(run("now", START, 2.8, slowSteps, USUAL), null, sat, null);

        assertThat(starts(aHabitOf(USUAL).add(seated)).stream().map(Code::name)).containsExactly(codes.split("\\+"));
    }

    @Test
    void v16_a_jog_before_a_race_is_one_bout_that_began_slowly() {
        var jog = digested("jog", START, 15 * 60, 2_200, steps(2.55, 30), List.of());
        var race =
                digested("race", START.plus(Duration.ofMinutes(27)), 43 * 60, 10_000, steps(3.9, 86), List.of("RACE"));

        var bout = last(aHabitOf(3.2).add(jog).add(race));

        assertThat(startsIn(bout)).containsExactly(Code.START_SLOW);
        assertThat(bout.content().bout()).isEqualTo("jog");
        assertThat(bout.plan().orElseThrow().asks())
                .extracting("due")
                .containsExactly(Instant.parse("2025-09-01T09:10:00Z"), Instant.parse("2025-09-02T08:10:00Z"));
    }

    @Test
    void v16_the_jog_alone_was_too_short_to_tell_and_a_race_31_minutes_later_is_a_bout_of_its_own() {
        var jog = digested("jog", START, 15 * 60, 2_200, steps(2.55, 30), List.of());
        var race = digested("race", START.plus(Duration.ofMinutes(46)), 43 * 60, 10_000, steps(3.9, 86), List.of());
        var story = aHabitOf(3.2).add(jog);

        assertThat(starts(story)).isEmpty();
        assertThat(last(story.add(race)).content().bout()).isEqualTo("race");
    }

    private static Story aHabitOf(double speed) {
        var story = Story.aRunner();
        for (int ago = 5; ago >= 1; ago--) {
            story.add(run("habit-" + ago, START.minus(Duration.ofDays(3L * ago)), speed, OPENING, speed));
        }
        return story;
    }

    private static Run run(String id, Instant start, double opening, int openingSteps, double then) {
        return digested(
                id,
                start,
                HOUR * Digest.STEP_SECONDS,
                10_000,
                DoubleStream.concat(steps(opening, openingSteps), steps(then, HOUR - openingSteps)),
                List.of());
    }

    private static DoubleStream steps(double speed, int count) {
        var steps = new double[count];
        Arrays.fill(steps, speed);
        return Arrays.stream(steps);
    }

    private static Run digested(
            String id, Instant start, int seconds, int meters, DoubleStream speed, List<String> tags) {
        var digest = new Digest(Column.of(speed.toArray()), null, null, null, null);
        return new Run(id, start, seconds, meters, null, null, digest, null, null, null, null, null, tags, null, null);
    }

    private static Run with(Run run, @Nullable PerceivedStart said, @Nullable Double sat, @Nullable List<String> tags) {
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds(),
                run.distanceMeters(),
                null,
                null,
                run.digest(),
                said,
                null,
                sat,
                null,
                null,
                tags,
                null,
                null);
    }

    private static List<Code> starts(Story story) {
        return startsIn(last(story));
    }

    private static List<Code> startsIn(Issued issued) {
        return issued.content().decision().codes().stream()
                .filter(code -> code.name().startsWith("START_") || code.name().startsWith("SIT_"))
                .toList();
    }

    private static Issued last(Story story) {
        return story.asOf(START.plus(Duration.ofMinutes(100))).decisions().getLast();
    }
}
