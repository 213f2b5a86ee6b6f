package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.ASCENT_SPIKE;
import static dev.backstride.events.decision.Code.HILL_INTENSITY_ABOVE_USUAL;
import static dev.backstride.events.decision.Code.HILL_NOT_WARMED;
import static dev.backstride.events.decision.Code.HILL_WARMUP_OR_INTENSITY;
import static dev.backstride.events.decision.Code.INTENSITY_SPIKE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jumps in climbing and intensity are told where a runner hurts uphill, and nowhere else. */
class JumpsTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int HOUR = 120;

    @ParameterizedTest
    @CsvSource({"20,30,true", "20,29,false", "40,52,false", "40,53,true", "0,10,true", "0,9,false"})
    void more_than_a_third_and_at_least_five_minutes_more_is_a_jump(int stepsBefore, int stepsNow, boolean jump) {
        var codes = uphill(ran("before", 10, 170, stepsBefore, 3.0), ran("now", 0, 170, stepsNow, 3.0));

        assertThat(codes).contains(HILL_WARMUP_OR_INTENSITY, HILL_NOT_WARMED);
        assertThat(codes.contains(INTENSITY_SPIKE)).isEqualTo(jump);
    }

    @ParameterizedTest
    @CsvSource({"170,true", "169,false"})
    void the_heart_beats_hard_from_85_percent_of_its_maximum(int beats, boolean jump) {
        var codes = uphill(ran("before", 10, 120, 0, 3.0), ran("now", 0, beats, 20, 3.0));

        assertThat(codes.contains(INTENSITY_SPIKE)).isEqualTo(jump);
    }

    @ParameterizedTest
    @CsvSource({"3.15,true", "3.149,false"})
    void running_is_hard_from_105_percent_of_the_habit(double speed, boolean jump) {
        var story = Story.aRunner();
        for (int ago = 10; ago >= 2; ago -= 2) {
            story.add(ran("habit-" + ago, ago, 120, 0, 3.0));
        }

        assertThat(codes(story.add(ran("now", 0, 120, 40, speed))).contains(INTENSITY_SPIKE))
                .isEqualTo(jump);
    }

    @Test
    void hard_running_nobody_can_compare_with_is_no_jump() {
        assertThat(uphill(
                        Facts.run("before", START.minus(Duration.ofDays(10)), 3_600, 10_000, null),
                        ran("now", 0, 180, 60, 3.0)))
                .doesNotContain(INTENSITY_SPIKE);
    }

    @Test
    void a_jump_in_intensity_alone_explains_nothing() {
        var story = Story.aRunner().add(ran("before", 10, 120, 0, 3.0)).add(ran("now", 0, 180, 60, 3.0));
        assertThat(codes(story)).contains(INTENSITY_SPIKE);

        story.add(new RunReport("report", "now", START, PerceivedStart.SLOWER, 3, null, null, null, null));

        assertThat(codes(story)).doesNotContain(INTENSITY_SPIKE, ASCENT_SPIKE, HILL_INTENSITY_ABOVE_USUAL);
    }

    private static List<Code> uphill(Run before, Run now) {
        return codes(Story.aRunner().add(before).add(now));
    }

    private static List<Code> codes(Story story) {
        story.context = new RunnerContext(
                ZoneId.of("Europe/Berlin"),
                new BirthDate("1990-06"),
                Set.of(),
                200,
                CheckIns.FULL,
                ScreeningDemand.ASSUMED_CLEAR);
        return hurtingUphill(story)
                .asOf(START.plus(Duration.ofDays(2)))
                .decisions()
                .getLast()
                .content()
                .decision()
                .codes();
    }

    private static Story hurtingUphill(Story story) {
        var during = Facts.uphill(START, "now");
        return story.add(during)
                .add(Facts.said("next-day", Moment.AFTER, START.plus(Duration.ofHours(25)), 3, null, null));
    }

    /** An hour at an even start as usual; the last {@code hardSteps} half minutes at {@code beats} and {@code speed}. */
    private static Run ran(String id, int daysAgo, int beats, int hardSteps, double speed) {
        var digest = new Digest(column(3.0, speed, hardSteps), column(120, beats, hardSteps), null, null, null);
        return new Run(
                id,
                START.minus(Duration.ofDays(daysAgo)),
                HOUR * Digest.STEP_SECONDS,
                10_000,
                null,
                null,
                digest,
                PerceivedStart.AS_USUAL,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Column column(double usual, double hard, int hardSteps) {
        var steps = new double[HOUR];
        Arrays.fill(steps, usual);
        Arrays.fill(steps, HOUR - hardSteps, HOUR, hard);
        return Column.of(steps);
    }
}
