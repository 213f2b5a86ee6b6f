package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.HILL_ROUTINE_USE_LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs hills as a matter of routine, and began slowly, goes on with the ladder. */
class HillRoutineTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int FIFTY_MINUTES = 3_000;

    @ParameterizedTest
    @CsvSource({"150, true", "149, false"})
    void a_bout_is_hilly_from_fifteen_metres_a_kilometre(int ascent, boolean routine) {
        assertThat(codes(4, ascent, Duration.ofDays(30)).contains(HILL_ROUTINE_USE_LADDER))
                .isEqualTo(routine);
    }

    @Test
    void three_hilly_bouts_are_no_routine() {
        assertThat(codes(3, 150, Duration.ofDays(30))).doesNotContain(HILL_ROUTINE_USE_LADDER);
    }

    @Test
    void one_that_started_more_than_thirty_days_before_does_not_count() {
        assertThat(codes(4, 150, Duration.ofDays(30).plusSeconds(1))).doesNotContain(HILL_ROUTINE_USE_LADDER);
    }

    /** Of a bout that hurt uphill, after so many of that ascent; the oldest started that long before. */
    private static List<Code> codes(int bouts, int ascent, Duration oldest) {
        var story = Story.aRunner().add(run("oldest", START.minus(oldest), ascent));
        for (var ago = 1; ago < bouts; ago++) {
            story.add(run("run-" + ago, START.minus(Duration.ofDays(3L * ago)), ascent));
        }
        var now = run("now", START, 150);
        var uphill = Facts.uphill(now.endedAt(), now.id());
        var nextDay = Facts.said("next day", Moment.AFTER, START.plus(Duration.ofHours(25)), 3, null, null);
        return story.add(now).add(uphill).add(nextDay).asOf(START.plus(Duration.ofDays(2))).decisions().stream()
                .map(issued -> issued.content().decision().codes())
                .toList()
                .getLast();
    }

    private static Run run(String id, Instant start, int ascent) {
        return new Run(
                id,
                start,
                FIFTY_MINUTES,
                10_000,
                null,
                ascent,
                null,
                PerceivedStart.SLOWER,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
