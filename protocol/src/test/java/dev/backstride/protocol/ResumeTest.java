package dev.backstride.protocol;

import static dev.backstride.protocol.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A course that is resumed goes on as the one that was remembered. */
class ResumeTest {

    private static final RunnerContext CONTEXT = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));
    private static final Instant START = Instant.parse("2025-09-01T06:00:00Z");

    @Test
    void a_report_that_waits_for_its_run_is_held_until_the_run_comes() {
        var first = run("first", START, 3_000, 8_000, null);
        var second = run("second", START.plus(Duration.ofDays(1)), 3_000, 8_000, null);
        Fact early =
                new RunReport("early", "second", second.endedAt(), PerceivedStart.FASTER, 2, null, null, null, null);
        var course = Protocol.standard().begin(Story.RUNNER, CONTEXT);
        List.of(first, early).forEach(course::take);
        course.remember(second.endedAt());

        assertThat(course.open()).contains(early);
        var resumed = Protocol.standard().resume(Story.RUNNER, CONTEXT, course.memory(), course.open());
        assertThat(resumed.take(second)).isTrue();

        var asOf = second.endedAt().plus(Duration.ofHours(1));
        assertThat(resumed.weigh(asOf).decisions())
                .isEqualTo(
                        Protocol.standard()
                                .assess(Story.RUNNER, CONTEXT, List.of(first, second, early), asOf)
                                .decisions()
                                .stream()
                                .filter(issued ->
                                        !issued.at().isBefore(course.memory().until()))
                                .toList());
    }
}
