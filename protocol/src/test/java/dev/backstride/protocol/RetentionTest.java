package dev.backstride.protocol;

import static dev.backstride.protocol.Facts.during;
import static dev.backstride.protocol.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.PastBout;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What is remembered reaches as far back as the longest window that a rule looks through, and hardly further. */
class RetentionTest {

    private static final Instant FIRST = Instant.parse("2025-01-01T06:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SLACK = Duration.ofDays(3);
    private static final int DAYS = 100;
    private static final Configuration NUMBERS = Configuration.standard();

    private final Memory memory = afterRunningDaily();

    @Test
    void efforts_reach_back_over_the_windows_of_load_and_hills() {
        var longest = longer(NUMBERS.load().reference(), NUMBERS.hill().window());
        assertThat(memory.efforts().past())
                .extracting(Efforts.Past::startedAt)
                .first()
                .satisfies(
                        oldest -> assertThat(Duration.between(oldest, next())).isBetween(longest, longest.plus(SLACK)));
    }

    @Test
    void bouts_reach_back_over_the_windows_of_one_side_and_of_a_long_episode() {
        var longest = longer(NUMBERS.side().window(), NUMBERS.review().longWindow());
        assertThat(memory.history().bouts())
                .extracting(PastBout::startedAt)
                .first()
                .satisfies(
                        oldest -> assertThat(Duration.between(oldest, next())).isBetween(longest, longest.plus(SLACK)));
    }

    @Test
    void the_last_five_conclusive_bouts_are_remembered_however_long_ago() {
        assertThat(memory.history().conclusive()).hasSize(5);
        assertThat(memory.history().conclusive())
                .extracting(PastBout::endedAt)
                .allSatisfy(ended -> assertThat(ended).isBefore(FIRST.plus(Duration.ofDays(6))));
    }

    /** When the next run would start. */
    private static Instant next() {
        return FIRST.plus(DAY.multipliedBy(DAYS));
    }

    /** Every day a run; only the first few are answered the day after. */
    private static Memory afterRunningDaily() {
        var context = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));
        var course = Protocol.standard().begin(Story.RUNNER, context);
        for (var day = 0; day <= DAYS; day++) {
            var run = run("run-" + day, FIRST.plus(DAY.multipliedBy(day)), 3_000, 8_000, null);
            course.take(run);
            course.take(during("during-" + day, run, 1, null, null));
            if (day < 5) {
                course.take(Facts.said(
                        "day-" + day, Moment.AFTER, run.endedAt().plus(Duration.ofHours(21)), 1, null, null));
            }
            course.remember(run.endedAt().plus(Duration.ofHours(22)));
        }
        return course.memory();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
